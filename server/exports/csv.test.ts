import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { exportFields } from './fields/exportFields.ts';
import { expectedNames } from './fixtures/awkwardServices.ts';
import { exported } from './fixtures/exported.ts';

const read = (csv: Buffer, delimiter: string): Record<string, string>[] =>
  // As spreadsheets do: any kind of line end ends a record.
  parse(csv, { bom: true, columns: true, delimiter, record_delimiter: ['\r\n', '\n', '\r'] });

const guarded = (text: string) => (/^[=+\-@＝]/.test(text) ? `'${text}` : text);

test.each([
  ['semicolon', ';'],
  ['comma', ','],
] as const)('%s: another reader finds the same rows and characters', async (separator, delimiter) => {
  const records = read(await exported('csv', { separator }), delimiter);
  expect(records.map(({ name }) => name)).toEqual(expectedNames.map(guarded));
  expect(Object.keys(records[0] ?? {})).toEqual(exportFields.map(({ id }) => id));
});

test('begins with a byte order mark and ends its lines as RFC 4180 says', async () => {
  const csv = (await exported('csv')).toString();
  expect(csv.startsWith('\ufeffid;name;')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
});

test('semicolons come with decimal commas, commas with decimal points', async () => {
  const [finnish] = read(await exported('csv'), ';');
  expect(finnish).toMatchObject({ latitude: '60,17', longitude: '25,12' });
  const [international] = read(await exported('csv', { separator: 'comma' }), ',');
  expect(international).toMatchObject({ latitude: '60.17', longitude: '25.12' });
});

test('no cell is one that a spreadsheet takes for a formula, or a code for a number', async () => {
  const records = read(await exported('csv'), ';');
  for (const record of records) {
    for (const cell of Object.values(record)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    expect(record).toMatchObject({
      phones: 'tel:+358401234567',
      municipality: 'municipality:091',
      addresses: 'Katu 1; A, 2, 00100 Helsinki',
      languages_by_channel: 'visit: so (staff), ar (staff) | phone: so (interpreter)',
      opening_hours: 'visit: Mo-Fr 09:00-15:00; 2026 Dec 24 off',
      last_confirmed: '2026-03-04',
      sources: 'hours: editor, 2026-01-02',
    });
  }
});
