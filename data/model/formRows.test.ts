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

test('a channel changes places with the one before it, with all that is in it', () => {
  const form: [string, string][] = [...emptyForm(), ['channels.1.phone', '1'], ['channels.10.kind', 'web']];
  const kinds = (entries: [string, string][]) => {
    const fields = new FormFields(entries);
    return fields.rows('channels').map((row) => `${row} ${fields.get(`channels.${row}.kind`)}`);
  };
  const moved = changeRows(form, 'up:channels.1');
  expect(moved?.focus).toBe('channels.0');
  expect(kinds(moved?.entries ?? [])).toEqual(['0 phone', '1 visit', '2 email', '10 web']);
  expect(new FormFields(moved?.entries ?? []).get('channels.0.phone')).toBe('1');
  expect(kinds(changeRows(form, 'up:channels.10')?.entries ?? [])).toEqual([
    '0 visit',
    '1 phone',
    '2 web',
    '10 email',
  ]);
  expect(changeRows(form, 'up:channels.0')?.entries).toEqual(form);
});

test.each([
  '',
  'up:links.1',
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
