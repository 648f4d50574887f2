import { setImmediate } from 'node:timers/promises';

/** How long the thread works before it sees to requests again. */
const sliceMs = 8;

let last: Promise<unknown> = Promise.resolve();

/**
 * Does something for each number below `count`, in order, and lets the event loop turn after every few milliseconds.
 * Calls wait for one another, or the slices of many callers would add up to one long one.
 */
export function inSlices(count: number, work: (index: number) => void): Promise<void> {
  const done = last.then(() => workThrough(count, work));
  last = done.catch(() => {});
  return done;
}

async function workThrough(count: number, work: (index: number) => void): Promise<void> {
  let end = performance.now() + sliceMs;
  for (let index = 0; index < count; index++) {
    if (performance.now() >= end) {
      await setImmediate();
      end = performance.now() + sliceMs;
    }
    work(index);
  }
}
