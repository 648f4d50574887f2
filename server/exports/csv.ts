import { type Options, stringify } from 'csv-stringify/sync';
import type { ExportField } from './fields/field.ts';
import { toCell } from './fields/toCell.ts';

/**
 * What separates the values. Excel in Finland opens a file with semicolons and decimal commas; RFC 4180 and most
 * programs have commas and decimal points.
 */
export const csvSeparators = ['semicolon', 'comma'] as const;
export type CsvSeparator = (typeof csvSeparators)[number];

function optionsFor(separator: CsvSeparator): Options {
  return {
    delimiter: separator === 'semicolon' ? ';' : ',',
    record_delimiter: 'windows',
    // Most readers take a line feed alone for the end of a record too.
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: {
      boolean: String,
      number: (value) => (separator === 'semicolon' ? String(value).replace('.', ',') : String(value)),
    },
  };
}

/**
 * Rows as CSV with a byte order mark; the first record has the ids of the fields. A text that a spreadsheet would take
 * for a formula gets an apostrophe before it.
 */
export async function* toCsv<R>(
  fields: readonly ExportField<R>[],
  rows: AsyncIterable<R> | Iterable<R>,
  separator: CsvSeparator,
): AsyncGenerator<string> {
  const options = optionsFor(separator);
  yield stringify([fields.map(({ id }) => id)], { ...options, bom: true });
  for await (const row of rows) yield stringify([fields.map(({ read }) => toCell(read(row)))], options);
}
