import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { minuteMs } from '../../data/model/duration.ts';
import { temporaryFolder } from '../store/fixtures/temporaryStore.ts';
import { openStore } from '../store/openStore.ts';
import { createTransport } from './createTransport.ts';
import { type MailServer, startMailServer } from './fixtures/mailServer.ts';
import { sendOutbox } from './sendOutbox.ts';

const sender = fileURLToPath(new URL('./fixtures/sendUntilKilled.ts', import.meta.url));
/** `SIGKILLS=200` for a long run; each takes a second or two. */
const kills = Number(process.env.SIGKILLS ?? 5);
const longestMs = 60_000 + kills * 10_000;

/** Queues and sends, kills the process at some moment after its first mail arrived, and gives the ids that it named. */
async function sendAndKill(path: string, { url, received }: MailServer): Promise<string[]> {
  const child = spawn(process.execPath, [sender, path, url], { stdio: ['ignore', 'pipe', 'inherit'] });
  const before = received.length;
  const watch = setInterval(() => {
    if (received.length === before) return;
    clearInterval(watch);
    setTimeout(() => child.kill('SIGKILL'), Math.random() * 150);
  }, 2);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  const [, signal] = await once(child, 'close');
  expect(signal).toBe('SIGKILL');
  // The last line may be cut off; a line is an answer only with its end.
  return output.split('\n').slice(0, -1);
}

const idsOf = ({ received }: MailServer) => received.map(({ messageId = '' }) => messageId.slice(1, 37));

test(
  `killed ${kills} times, every mail that was queued is sent or still due, and goes out later`,
  async () => {
    const mailServer = await startMailServer();
    const path = join(temporaryFolder(), 'directory.sqlite');
    const queued: string[] = [];
    for (let turn = 0; turn < kills; turn += 1) queued.push(...(await sendAndKill(path, mailServer)));

    const store = await openStore(path);
    const rows = await store.selectFrom('outbox').select(['id', 'state', 'mail_values']).limit(1e6).execute();
    const arrived = new Set(idsOf(mailServer));
    const isSent = (id: string) => rows.find((row) => row.id === id)?.state === 'sent';
    expect(queued.filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
    expect(rows.filter(({ state }) => state !== 'sent' && state !== 'waiting')).toEqual([]);
    // Not one is taken for sent that did not arrive; and whoever was let in by it is forgotten, only then.
    expect(rows.filter(({ id }) => isSent(id) && !arrived.has(id))).toEqual([]);
    expect(rows.filter(({ id, mail_values }) => (mail_values === '{}') !== isSent(id))).toEqual([]);
    expect(arrived.size).toBeGreaterThan(0);

    // The leases of the dead end.
    const clock = () => new Date(Date.now() + 5 * minuteMs);
    const transport = createTransport({
      smtpUrl: mailServer.url,
      mailFrom: null,
      dataDir: '',
      baseUrl: 'https://map.example',
    });
    const renderMail = async () => ({ subject: 'A mail', text: 'Its text', html: '<p>Its text</p>' });
    await sendOutbox({ store, transport, renderMail, clock, onFailure: () => {} });
    expect(new Set(idsOf(mailServer))).toEqual(new Set(rows.map(({ id }) => id)));
    // A copy comes only of what was in hand when the process was killed.
    expect(mailServer.received.length - rows.length).toBeLessThanOrEqual(kills);
    await store.destroy();
    await mailServer.stop();
  },
  longestMs,
);
