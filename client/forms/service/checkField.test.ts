import { expect, test } from 'vitest';
import { checkField } from './checkField.ts';

test.each([
  ['sender.email', 'aino(at)example.fi', 'email'],
  ['authorityContact.phone', 'soita', 'phone'],
  ['channels.0.address.postalCode', '2100', 'postalCode'],
  ['channels.0.bookingUrl', 'ei ole', 'url'],
  ['channels.0.phone', ' 040 123 4567 ', undefined],
  ['channels.0.phone', '  ', undefined],
  ['name.fi', 'mitä vain', undefined],
])('%s with %j is %s', (field, value, code) => {
  expect(checkField(field, value)?.code).toBe(code);
});
