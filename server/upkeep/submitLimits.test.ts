import { expect, test } from 'vitest';
import { createSubmitLimits } from './submitLimits.ts';

test('each network and each address has its own limit, and the wait is told in minutes', async () => {
  const limits = createSubmitLimits({
    network: { times: 3, seconds: 3600 },
    email: { times: 2, seconds: 1800 },
    looks: { times: 1, seconds: 60 },
  });
  expect(await limits.send('a', 'x@example.fi')).toBeNull();
  expect(await limits.send('a', 'X@example.fi')).toBeNull();
  expect(await limits.send('b', 'x@example.fi')).toBe(30);
  expect(await limits.send('a', 'y@example.fi')).toBeNull();
  expect(await limits.send('a', 'z@example.fi')).toBe(60);
  expect(await limits.look('a')).toBeNull();
  expect(await limits.look('a')).toBe(1);
  expect(await limits.look('c')).toBeNull();
});
