import { afterEach, expect, test, vi } from 'vitest';
import { inSlices } from './inSlices.ts';

afterEach(() => vi.restoreAllMocks());

test('works in order, and the event loop turns whenever some milliseconds have gone by', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const events: (number | 'turn')[] = [];
  let isDone = false;
  const onTurn = () => {
    events.push('turn');
    if (!isDone) setImmediate(onTurn);
  };
  const working = inSlices(6, (index) => {
    events.push(index);
    now += 4;
  });
  setImmediate(onTurn);
  await working;
  isDone = true;
  expect(events.filter((event) => event !== 'turn')).toEqual([0, 1, 2, 3, 4, 5]);
  expect(events.join(' ')).toMatch(/^0 1( turn)+ 2 3( turn)+ 4 5/);
});

test('two calls do not work at the same time, and one that fails keeps no other from working', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const events: string[] = [];
  const note = (name: string) => (index: number) => {
    events.push(`${name}${index}`);
    now += 10;
  };
  const failing = inSlices(1, () => {
    throw new Error('unreadable');
  });
  const calls = [inSlices(2, note('a')), inSlices(2, note('b'))];
  await expect(failing).rejects.toThrow('unreadable');
  await Promise.all(calls);
  expect(events).toEqual(['a0', 'a1', 'b0', 'b1']);
});
