import { expect, test, vi } from 'vitest';
import { ReadyBody } from '../ReadyBody.ts';
import { AnswerCache, type AnswerKey, type Edition } from './AnswerCache.ts';

const key: AnswerKey = { holds: 'snapshot', text: '/snapshot' };
const edition: Edition = { version: '1-2026-11-24', minute: 1 };
const bodyOf = (length: number) => new ReadyBody('x'.repeat(length), { type: 'text/plain' });

/** Makes a body of some length, and counts how often. */
const maker = (length: number) => vi.fn(async () => bodyOf(length));

test.each([
  ['small', 10],
  ['larger than the whole cache', 100_000],
])('a %s answer is made once for each edition, and recalled by its target', async (_, length) => {
  const cache = new AnswerCache(20_000);
  const make = maker(length);
  const first = await cache.answer(key, edition, make);
  cache.remember('/api/v1/snapshot', key);
  expect(await cache.answer(key, edition, make)).toBe(first);
  expect(cache.recall('/api/v1/snapshot', edition)).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);

  const later = { ...edition, version: '2-2026-11-24' };
  expect(cache.recall('/api/v1/snapshot', later)).toBeUndefined();
  expect(await cache.answer(key, later, make)).not.toBe(first);
});

test('requests for one answer at the same time make it once', async () => {
  const cache = new AnswerCache(20_000);
  const make = maker(10);
  const [one, other] = await Promise.all([
    cache.answer(key, edition, make),
    cache.answer(key, edition, make),
  ]);
  expect(one).toBe(other);
  expect(make).toHaveBeenCalledTimes(1);
});

test('an answer that could not be made is tried again', async () => {
  const cache = new AnswerCache(20_000);
  const failing = async () => {
    throw new Error('not now');
  };
  await expect(cache.answer(key, edition, failing)).rejects.toThrow('not now');
  expect(await cache.answer(key, edition, maker(10))).toBeInstanceOf(ReadyBody);
});

test.each([
  ['always', true, true],
  ['snapshot', true, false],
  ['minute', false, false],
] as const)(
  'an answer that holds "%s" outlives a minute: %s, a change: %s',
  async (holds, minute, change) => {
    const cache = new AnswerCache(20_000);
    cache.remember('/x', { holds, text: '/x' });
    await cache.answer({ holds, text: '/x' }, edition, maker(10));
    expect(cache.recall('/x', { ...edition, minute: 2 }) !== undefined).toBe(minute);
    expect(cache.recall('/x', { ...edition, version: '2' }) !== undefined).toBe(change);
  },
);
