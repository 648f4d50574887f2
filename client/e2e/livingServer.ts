import { pino } from 'pino';
import type { Email } from 'postal-mime';
import { expect } from 'vitest';
import { startBackground } from '../../server/background.ts';
import { startTestServer, type TestServer } from '../../server/http/fixtures/testServer.ts';
import { startMailServer } from '../../server/mail/fixtures/mailServer.ts';

export interface LivingServer extends TestServer {
  now(): Date;
  /** Time goes by; what the passing of time brings is done at once. */
  pass(ms: number): Promise<void>;
  /** Waits for the next mail to somebody with the text in its subject. */
  nextMail(to: string, subject: string): Promise<{ text: string; link: string }>;
}

/** A whole server with its background work, a real mail server, and a clock that only the test moves. */
export async function startLivingServer(start: Date): Promise<LivingServer> {
  let now = start;
  const mailServer = await startMailServer();
  const server = await startTestServer({ SMTP_URL: mailServer.url }, () => now);
  const begin = () =>
    startBackground({ ...server, baseUrl: server.url, clock: () => now, log: pino({ level: 'silent' }) });
  let background = begin();

  function take(to: string, subject: string): Email | undefined {
    const { received } = mailServer;
    const index = received.findIndex(
      (mail) => mail.to?.some(({ address }) => address === to) && mail.subject?.includes(subject),
    );
    return index < 0 ? undefined : received.splice(index, 1)[0];
  }

  return {
    ...server,
    now: () => now,
    async pass(ms) {
      await background.stop();
      now = new Date(now.getTime() + ms);
      background = begin();
    },
    async nextMail(to, subject) {
      let mail: Email | undefined;
      await expect
        .poll(() => (mail ??= take(to, subject)), { message: `a mail to ${to}: ${subject}` })
        .toBeDefined();
      const text = mail?.text ?? '';
      return { text, link: /https?:\/\/\S+/.exec(text)?.[0] ?? '' };
    },
    async stop() {
      await background.stop();
      await server.stop();
      await mailServer.stop();
    },
  };
}
