import { expect, test } from 'vitest';
import { holds } from './packages.mjs';

const wanted = {
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/@oxc/binding-darwin': { version: '1.0.0', optional: true },
};

test.each([
  ['the same packages', { 'node_modules/zod': { version: '4.6.7' } }, true],
  ['one more', { 'node_modules/zod': { version: '4.6.7' }, 'node_modules/x': { version: '1.0.0' } }, true],
  ['another version', { 'node_modules/zod': { version: '4.6.6' } }, false],
  ['a missing package', {}, false],
  [
    'an optional package in another version',
    { 'node_modules/zod': { version: '4.6.7' }, 'node_modules/@oxc/binding-darwin': { version: '0.9.0' } },
    false,
  ],
])('compares what is installed with the lock file: %s', (_, installed, answer) => {
  expect(holds(installed, wanted)).toBe(answer);
});
