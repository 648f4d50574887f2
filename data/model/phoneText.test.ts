import { expect, test } from 'vitest';
import { phoneText } from './phoneText.ts';

test.each([
  ['+358401234567', '040 1234567'],
  ['+358931037577', '09 31037577'],
  ['+35820634567', '020 634567'],
  ['+46812345678', '+46 8 123 456 78'],
  ['+99912345678', '+99912345678'],
  ['soita', 'soita'],
  ['', ''],
])('%s is written %s', (phone, text) => {
  expect(phoneText(phone)).toBe(text);
});
