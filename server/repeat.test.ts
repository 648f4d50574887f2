import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { repeat } from './repeat.ts';

test('runs at once and again, also after a failure, until it is stopped', async () => {
  let runs = 0;
  const errors: unknown[] = [];
  const task = async () => {
    runs += 1;
    if (runs === 2) throw new Error('once');
  };
  const repeated = repeat(task, { everyMs: 1, onError: (error) => errors.push(error) });
  expect(runs).toBe(1);
  while (runs < 4) await setTimeout(1);
  await repeated.stop();
  const stoppedAt = runs;
  await setTimeout(20);
  expect([runs, errors.length]).toEqual([stoppedAt, 1]);
});

test('stopping waits for the run under way', async () => {
  let isDone = false;
  const work = async () => {
    await setTimeout(20);
    isDone = true;
  };
  const repeated = repeat(work, { everyMs: 1, onError: () => {} });
  await repeated.stop();
  expect(isDone).toBe(true);
});
