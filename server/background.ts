import type { Logger } from 'pino';
import { hourMs, minuteMs } from '../data/model/duration.ts';
import type { RenderMail } from '../data/model/mail.ts';
import { endAlerts } from './alerts/endAlerts.ts';
import { tellAlerts } from './alerts/tellAlerts.ts';
import type { Config } from './config.ts';
import type { Directory } from './directory/directory.ts';
import { createTransport } from './mail/createTransport.ts';
import { type SenderParts, sendOutbox } from './mail/sendOutbox.ts';
import { type Repeated, repeat } from './repeat.ts';
import type { Store } from './store/schema.ts';
import { expireSubmissions } from './upkeep/expiry.ts';
import { createReminderJob, reminderEveryMs } from './upkeep/remind/reminderJob.ts';

/** How often the change feed is read, and the outbox looked at. */
const followMs = 1000;

interface BackgroundParts {
  store: Store;
  directory: Directory;
  config: Config;
  /** Where visitors reach the server. */
  baseUrl: string;
  renderMail: RenderMail;
  clock: () => Date;
  log: Logger;
}

/** What goes on while requests are answered: following the feed, sending mail, and what the passing of time brings. */
export function startBackground(parts: BackgroundParts): Repeated {
  const { store, directory, config, baseUrl, renderMail, clock, log } = parts;
  const transport = createTransport({ ...config, baseUrl });
  const sender: SenderParts = {
    store,
    transport,
    renderMail,
    clock,
    onFailure: (err, { id, content }) => log.warn({ err, id, kind: content.kind }, 'a mail was not taken'),
  };
  const remindDue = createReminderJob(store);
  const logged = (message: string) => (err: unknown) => log.error({ err }, message);
  const going = [
    directory.follow(followMs, logged('the change feed could not be read')),
    repeat((isStopped) => sendOutbox(sender, isStopped), {
      everyMs: followMs,
      onError: logged('the outbox could not be read'),
    }),
    repeat(() => expireSubmissions(store, clock()), {
      everyMs: hourMs,
      onError: logged('unconfirmed submissions could not be ended'),
    }),
    repeat(() => tellAlerts(store, { snapshot: directory.current(), baseUrl, now: clock() }), {
      everyMs: minuteMs,
      onError: logged('alerts could not be told'),
    }),
    repeat(() => endAlerts(store, { baseUrl, now: clock() }), {
      everyMs: hourMs,
      onError: logged('alerts could not be ended'),
    }),
    repeat(() => remindDue({ baseUrl, now: clock() }), {
      everyMs: reminderEveryMs,
      onError: logged('maintainers could not be reminded'),
    }),
  ];
  return {
    async stop() {
      await Promise.all(going.map((one) => one.stop()));
      transport.close();
    },
  };
}
