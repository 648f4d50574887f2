import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { seedFirstContent } from './firstContent.ts';
import { exampleService } from './fixtures/exampleService.ts';
import { temporaryFolder, temporaryStore } from './fixtures/temporaryStore.ts';
import { countPublished, latestSeq } from './revisions.ts';

function contentFolder(services: unknown[], submissions: unknown[]): URL {
  const folder = pathToFileURL(`${temporaryFolder()}/`);
  writeFileSync(new URL('published.json', folder), JSON.stringify({ services }));
  writeFileSync(new URL('submissions.json', folder), JSON.stringify({ submissions }));
  return folder;
}

test('fills an empty database once', async () => {
  const { store } = await temporaryStore();
  const folder = contentFolder(
    [exampleService(1), exampleService(2)],
    [{ document: {}, source: {}, note: 'n' }],
  );
  expect(await seedFirstContent(store, folder)).toEqual({ services: 2, submissions: 1 });
  expect(await seedFirstContent(store, folder)).toBeNull();
  expect(await countPublished(store)).toBe(2);
  expect(await store.selectFrom('submission').select('note').limit(9).execute()).toEqual([{ note: 'n' }]);
});

test('content that cannot be written whole is not written at all', async () => {
  const { store } = await temporaryStore();
  const folder = contentFolder([exampleService(1), exampleService(1)], []);
  await expect(seedFirstContent(store, folder)).rejects.toThrow(/UNIQUE/);
  expect(await latestSeq(store)).toBe(0);
});

test('the content that comes with the program fits the schema', async () => {
  const { store } = await temporaryStore();
  const added = await seedFirstContent(store);
  expect(added?.services).toBeGreaterThan(0);
  expect(await countPublished(store)).toBe(added?.services);
});
