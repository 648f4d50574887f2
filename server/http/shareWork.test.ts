import { expect, test, vi } from 'vitest';
import { shareWork } from './shareWork.ts';

test('equal calls at the same time share one, later and other ones do not', async () => {
  const share = shareWork<number>();
  let count = 0;
  const work = vi.fn(async () => ++count);
  expect(await Promise.all([share('a', work), share('b', work), share('a', work)])).toEqual([1, 2, 1]);
  expect(await share('a', work)).toBe(3);
});

test('work that fails is told to all who wait, and tried again', async () => {
  const share = shareWork<string>();
  const fail = () => Promise.reject(new Error('not now'));
  const results = await Promise.allSettled([share('a', fail), share('a', fail)]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await share('a', async () => 'now')).toBe('now');
});
