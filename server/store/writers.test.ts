import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { temporaryFolder } from './fixtures/temporaryStore.ts';
import { openStore } from './openStore.ts';

const writer = fileURLToPath(new URL('./fixtures/appendUntilKilled.ts', import.meta.url));

/** Runs the writer, kills it `killAfterMs` after its first write, and gives the places that it acknowledged. */
async function writeAndKill(path: string, killAfterMs: number): Promise<number[]> {
  const child = spawn(process.execPath, [writer, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    output += chunk;
  });
  const [code, signal] = await once(child, 'close');
  expect([code, signal]).toEqual([null, 'SIGKILL']);
  // The last line may be cut off; a line is an acknowledgement only with its end.
  return output.split('\n').slice(0, -1).map(Number);
}

async function expectSound(path: string, acknowledged: number[]): Promise<void> {
  const store = await openStore(path);
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store);
  expect(rows).toEqual([{ integrity_check: 'ok' }]);
  const kept = await store.selectFrom('revision').select('seq').limit(100_000).execute();
  const keptSeqs = new Set(kept.map(({ seq }) => seq));
  expect(acknowledged.filter((seq) => !keptSeqs.has(seq))).toEqual([]);
  await store.destroy();
}

test('a writer killed at any moment leaves a sound database with every acknowledged revision', async () => {
  const path = join(temporaryFolder(), 'directory.sqlite');
  const acknowledged: number[] = [];
  for (const killAfterMs of [0, 1, 7, 40, 150].map((ms) => ms + Math.random() * 10)) {
    acknowledged.push(...(await writeAndKill(path, killAfterMs)));
    await expectSound(path, acknowledged);
  }
  expect(acknowledged.length).toBeGreaterThan(5);
}, 60_000);

test('two processes open a new database together, and each acknowledged place is given once', async () => {
  const path = join(temporaryFolder(), 'directory.sqlite');
  const places = (await Promise.all([writeAndKill(path, 300), writeAndKill(path, 300)])).flat();
  expect(new Set(places).size).toBe(places.length);
  await expectSound(path, places);
}, 60_000);
