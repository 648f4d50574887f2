import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { databasePath, openStore } from '../../server/store/openStore.ts';
import { latestSeq, publishedRevisions } from '../../server/store/revisions.ts';
import { syntheticServices } from './syntheticServices.ts';

const script = fileURLToPath(new URL('../seed.ts', import.meta.url));

function seed(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('a made-up directory is written once, whole, and says so in one line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const args = ['--synthetic', '1500', '--seed', '3', '--data-dir', folder];
  expect(seed(...args)).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/^[^\n]*1500[^\n]*\n$/),
  });
  expect(seed(...args)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^[^\n]*empty one\.\n$/),
  });
  const store = await openStore(databasePath(folder));
  const written: unknown[] = [];
  for await (const { service } of publishedRevisions(store, await latestSeq(store)))
    if (service) written.push(service);
  await store.destroy();
  expect(JSON.stringify(written)).toBe(JSON.stringify([...syntheticServices(1500, 3)]));
}, 30_000);

test('a fault in the arguments is one line and a failure', () => {
  expect(seed('--synthetic', 'many')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^--synthetic many: [^\n]+\n$/),
  });
});
