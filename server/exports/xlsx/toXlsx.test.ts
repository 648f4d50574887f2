import readXlsxFile, { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { exportFields } from '../fields/exportFields.ts';
import { expectedNames } from '../fixtures/awkwardServices.ts';
import { exported } from '../fixtures/exported.ts';
import { columnLetters, toXmlCell } from './cell.ts';

test('another reader finds the same rows and characters, with types', async () => {
  const [head = [], ...rows] = await readSheet(await exported('xlsx'));
  expect(head).toEqual(exportFields.map(({ id }) => id));
  const records = rows.map((row) => Object.fromEntries(row.map((cell, i) => [String(head[i]), cell])));
  // The reader at hand does not know Office's escapes.
  const names = records.map(({ name }) => String(name).replaceAll('_x005F_', '_'));
  expect(names).toEqual(expectedNames);
  expect(records[0]).toMatchObject({
    phones: 'tel:+358401234567',
    latitude: 60.17,
    distance_km: expect.any(Number),
    last_confirmed: new Date('2026-03-04'),
    position_is_exact: false,
  });
});

test.each([
  ['fi', 'Kentät', 'Puhelin'],
  ['ar', 'الحقول', 'الهاتف'],
] as const)('a second sheet says in words what each column is: %s', async (reader, sheetName, phones) => {
  const sheets = await readXlsxFile(await exported('xlsx', { reader }));
  const notes = sheets.find(({ sheet }) => sheet === sheetName)?.data ?? [];
  expect(notes.slice(1).map(([id]) => id)).toEqual(exportFields.map(({ id }) => id));
  expect(notes.find(([id]) => id === 'phones')?.[1]).toBe(phones);
  for (const note of notes.slice(1)) expect(note.filter((cell) => cell === null).length).toBeLessThan(2);
});

test('what looks like a formula stays a text when its cell is edited', () => {
  expect(toXmlCell('A1', '=1+1')).toContain('s="2" t="inlineStr"');
  expect(toXmlCell('A1', '1+1')).toContain('s="0" t="inlineStr"');
});

test('a text longer than a cell of Excel is cut, never in the middle of a character', () => {
  const text = /<t [^>]*>(.*)<\/t>/.exec(toXmlCell('A1', `a${'😀'.repeat(20_000)}`))?.[1] ?? '';
  expect(text.length).toBeLessThanOrEqual(32_767);
  expect(text.isWellFormed() && text.endsWith('…')).toBe(true);
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));
