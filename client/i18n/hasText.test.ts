import { expect, test } from 'vitest';
import { textsOf } from '../e2e/texts.ts';
import { hasText } from './hasText.ts';

test.each([
  ['diff.field.name', true],
  ['diff.field.zq', false],
  ['diff.field.constructor', false],
  ['diff.field.__proto__', false],
  ['diff.value.toString', false],
])('%s: %s', (key, has) => {
  expect(hasText(textsOf('en'), key)).toBe(has);
});
