import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../store/fixtures/temporaryStore.ts';
import { openStore } from '../store/openStore.ts';
import { listSubmissions } from '../store/submissions.ts';

const sender = fileURLToPath(new URL('./fixtures/submitUntilKilled.ts', import.meta.url));
/** `SIGKILLS=200` for a long run; each takes a second or two. */
const kills = Number(process.env.SIGKILLS ?? 5);
const longestMs = 60_000 + kills * 10_000;

/** Sends forms, kills the process at some moment after the first answer, and gives what was answered by form. */
async function sendAndKill(path: string): Promise<[formId: string, reference: string][]> {
  const child = spawn(process.execPath, [sender, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * 60);
    output += chunk;
  });
  const [, signal] = await once(child, 'close');
  expect(signal).toBe('SIGKILL');
  // The last line may be cut off; a line is an answer only with its end.
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' ') as [string, string]);
}

test(
  `killed ${kills} times, every form that was answered with success is there, once, with its mail`,
  async () => {
    const path = join(temporaryFolder(), 'directory.sqlite');
    const answered = new Map<string, string>();
    for (let turn = 0; turn < kills; turn += 1) {
      for (const [formId, reference] of await sendAndKill(path)) {
        expect(answered.get(formId) ?? reference).toBe(reference);
        answered.set(formId, reference);
      }
    }
    const store = await openStore(path);
    const kept = await listSubmissions(store, { limit: 100_000 });
    const mails = await store.selectFrom('outbox').select('mail_values').limit(100_000).execute();
    const events = await store
      .selectFrom('submission_event')
      .select('submission_id')
      .limit(100_000)
      .execute();
    await store.destroy();
    const byForm = new Map(kept.map(({ note, reference }) => [note, reference]));
    expect([byForm.size, mails.length, events.length]).toEqual([kept.length, kept.length, kept.length]);
    const mailed = new Set(mails.map((mail) => JSON.parse(mail.mail_values).reference));
    expect(kept.filter(({ reference }) => !mailed.has(reference))).toEqual([]);
    expect([...answered].filter(([formId, reference]) => byForm.get(formId) !== reference)).toEqual([]);
    expect(answered.size).toBeGreaterThanOrEqual(kills);
  },
  longestMs,
);
