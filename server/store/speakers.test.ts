import { expect, test } from 'vitest';
import { temporaryStore } from './fixtures/temporaryStore.ts';
import { latestSpeakersId, loadSpeakers, replaceSpeakers } from './speakers.ts';

const given = { title: 'Sample', fileName: 'sample.csv', year: 2001, summary: {}, actor: 'operator' };
const now = new Date('2026-11-24T08:00:00Z');
const counts = [
  { language: 'fa', municipality: '091', count: null },
  { language: 'so', municipality: '091', count: 700 },
];

test('a new import takes the place of the one before, and the same one again changes nothing', async () => {
  const { store } = await temporaryStore();
  expect(await loadSpeakers(store)).toBeNull();
  expect(await latestSpeakersId(store)).toBe(0);
  await replaceSpeakers(store, {
    ...given,
    counts: [{ language: 'ar', municipality: '049', count: 1 }],
    now,
  });
  await replaceSpeakers(store, { ...given, counts, now });
  await replaceSpeakers(store, { ...given, counts, now });
  const loaded = await loadSpeakers(store);
  expect(loaded).toMatchObject({ title: 'Sample', year: 2001, counts, importedAt: now.toISOString() });
  expect(await latestSpeakersId(store)).toBe(loaded?.id);
});

test('an import that fails leaves what was there', async () => {
  const { store } = await temporaryStore();
  await replaceSpeakers(store, { ...given, counts, now });
  const twice = [...counts, ...counts];
  await expect(replaceSpeakers(store, { ...given, counts: twice, now })).rejects.toThrow();
  expect((await loadSpeakers(store))?.counts).toEqual(counts);
});
