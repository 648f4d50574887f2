import { expect, test } from 'vitest';
import { FormFields, maxRows } from './formFields.ts';
import { changeRows, emptyForm } from './formRows.ts';

test('an empty form offers a visit, a telephone and an e-mail address', () => {
  const fields = new FormFields(emptyForm());
  expect(fields.rows('channels').map((row) => fields.get(`channels.${row}.kind`))).toEqual([
    'visit',
    'phone',
    'email',
  ]);
});

test('a row is added behind the others, and goes on there', () => {
  const added = changeRows(emptyForm(), 'add:channels:chat');
  expect(added?.focus).toBe('channels.3');
  expect(new FormFields(added?.entries ?? []).get('channels.3.kind')).toBe('chat');
  expect(changeRows(emptyForm(), 'add:channels.1.languages')?.focus).toBe('channels.1.languages.2');
});

test('a row is removed with all that is in it, and no other', () => {
  const removed = changeRows([...emptyForm(), ['channels.10.kind', 'web']], 'remove:channels.1');
  expect(new FormFields(removed?.entries ?? []).rows('channels')).toEqual([0, 2, 10]);
});

test.each([
  '',
  'send',
  'add:channels',
  'add:channels:fax',
  'add:__proto__',
  'remove:name',
  'remove:channels',
])('%j changes no rows', (action) => expect(changeRows(emptyForm(), action)).toBeNull());

test('there is an end to adding', () => {
  const full = [[`links.${maxRows - 1}.url`, '']] as [string, string][];
  expect(changeRows(full, 'add:links')?.entries).toEqual(full);
});
