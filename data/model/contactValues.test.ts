import { expect, test } from 'vitest';
import { readEmail, readPhone, readPostalCode, readUrl } from './contactValues.ts';

test.each([
  [readPhone, '040 123 4567', '+358401234567'],
  [readPhone, '+358 9 310 1691', '+35893101691'],
  [readPhone, '(09) 310 1691', '+35893101691'],
  [readPhone, '+46 8 123 456 78', '+46812345678'],
  [readPhone, '12', null],
  [readPhone, 'kysy neuvonnasta', null],
  [readPhone, '040 123 4567 ext. 5', null],
  [readEmail, 'Neuvonta@Example.FI', 'Neuvonta@example.fi'],
  [readEmail, 'mailto:a.b+c@ex-ample.fi', 'a.b+c@ex-ample.fi'],
  [readEmail, 'neuvonta(at)example.fi', null],
  [readEmail, 'a..b@example.fi', null],
  [readEmail, '.a@example.fi', null],
  [readEmail, 'a@-example.fi', null],
  [readEmail, 'a@example', null],
  [readEmail, 'a@b.fi\nBcc: c@d.fi', null],
  [readEmail, `${'a'.repeat(64)}@${`${'b'.repeat(60)}.`.repeat(4)}fi`, null],
  [readUrl, 'www.example.fi/neuvonta', 'https://www.example.fi/neuvonta'],
  [readUrl, 'http://example.fi', 'http://example.fi/'],
  [readUrl, 'example.fi:8080/x', 'https://example.fi:8080/x'],
  [readUrl, 'javascript:alert(1)', null],
  [readUrl, 'data:text/html,x', null],
  [readUrl, 'https://user:secret@example.fi', null],
  [readUrl, 'https://localhost/x', null],
  [readUrl, 'ei ole', null],
  [readPostalCode, '00100', '00100'],
  [readPostalCode, 'FI-00100', '00100'],
  [readPostalCode, '0010', null],
  [readPostalCode, '00100 Helsinki', null],
])('%o reads %j as %j', (read, text, value) => {
  expect(read(text)).toBe(value);
});
