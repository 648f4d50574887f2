import type { FieldValue } from './field.ts';

/** Between the values of a list that stands in one cell. */
const listSeparator = ' | ';

/** A value as it stands in one cell: lists joined, lines ended alike, and nothing that no file may hold. */
export function toCell(value: FieldValue): string | number | boolean | null {
  if (Array.isArray(value)) return toCell(value.join(listSeparator));
  if (typeof value !== 'string') return value;
  return value.toWellFormed().replace(/\r\n?/g, '\n').replace(unwritable, '').trim();
}

/** What XML 1.0 cannot hold, and no cell should. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g;
