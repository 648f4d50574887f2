import { CsvError, parse } from 'csv-parse/sync';
import { type CsvLine, csvColumns } from './csvColumns.ts';
import { yearIn } from './headings.ts';
import { readCount } from './readCount.ts';
import { SpeakersFileError } from './SpeakersFileError.ts';
import type { SpeakersCell, SpeakersTable } from './SpeakersTable.ts';

const separators = [';', '\t', ','];

function readLines(text: string): CsvLine[] {
  const lines = text.split(/\r?\n/);
  const widest = (separator: string) =>
    Math.max(...lines.slice(0, 20).map((line) => line.split(separator).length));
  const delimiter = separators.toSorted((a, b) => widest(b) - widest(a))[0] as string;
  try {
    const records = parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ number: info.lines, cells: record }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new SpeakersFileError(`Line ${cause.lines}: ${cause.message}.`, { cause });
  }
}

/**
 * Reads a table as PxWeb writes it: a column for the municipality, and languages and years in columns of their own or
 * as headings of the numbers; a title may stand above, notes below. Throws SpeakersFileError.
 */
export function readCsv(text: string): SpeakersTable {
  const lines = readLines(text);
  const headIndex = lines.findIndex(({ cells }) => cells.filter(Boolean).length > 1);
  const head = lines[headIndex];
  if (!head)
    throw new SpeakersFileError('Line 1: no table: expected columns between semicolons, commas or tabs.');
  const above = lines.slice(0, headIndex).map(({ cells }) => cells.join(' '));
  const title = above.find(Boolean) ?? null;
  // Notes stand in lines of one cell below the table.
  const rows = lines.slice(headIndex + 1).filter(({ cells }) => cells.filter(Boolean).length > 1);
  const short = rows.find(({ cells }) => cells.length !== head.cells.length);
  if (short) {
    const [found, expected] = [short.cells.length, head.cells.length];
    throw new SpeakersFileError(
      `Line ${short.number}: ${found} columns, where the heading in line ${head.number} has ${expected}.`,
    );
  }
  const columns = csvColumns(head, rows);
  const titleYear = yearIn(title ?? '');
  const cells = rows.flatMap((row): SpeakersCell[] => {
    if (!columns.isCounted(row)) return [];
    return columns.numbers.flatMap(({ column, language, year }): SpeakersCell[] => {
      const place = `Line ${row.number}, column ${column + 1}`;
      const spoken = columns.language === null ? language : { text: row.cells[columns.language] as string };
      const of = columns.year === null ? (year ?? titleYear) : yearIn(row.cells[columns.year] as string);
      if (of === null)
        throw new SpeakersFileError(`${place}: no year, neither in a column nor in a heading.`);
      const area = { text: row.cells[columns.area] as string };
      return [
        { language: spoken, area, year: of, count: readCount(row.cells[column] as string, place), place },
      ];
    });
  });
  return { title, cells };
}
