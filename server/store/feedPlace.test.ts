import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appendRevision } from './appendRevision.ts';
import { exampleService } from './fixtures/exampleService.ts';
import { temporaryStore } from './fixtures/temporaryStore.ts';
import { feedPlaceBefore } from './revisions.ts';

test('an empty store stands at place 0 at all times', async () => {
  const { store } = await temporaryStore();
  expect(await feedPlaceBefore(store, new Date())).toMatchObject({ seq: 0 });
});

test('the place before a moment is the last one that was written before it, and not at it', async () => {
  const { store } = await temporaryStore();
  const start = Date.parse('2026-06-30T20:59:59.990Z');
  const times = [0, 5, 5, 9, 10, 10, 300, 5000].map((ms) => new Date(start + ms));
  for (const [i, time] of times.entries()) {
    const revision = { service: exampleService(1, { name: { fi: `${i}` } }), author: 'test', reason: 'test' };
    await appendRevision(store, { ...revision, clock: () => time });
  }
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: -3, max: 6000 }), async (ms) => {
      const moment = new Date(start + ms);
      const seq = times.filter((time) => time < moment).length;
      const createdAt = (times[seq - 1] ?? new Date(0)).toISOString();
      expect(await feedPlaceBefore(store, moment)).toEqual({ seq, createdAt });
    }),
    { examples: [[10], [11], [0], [1], [301], [6000]] },
  );
});
