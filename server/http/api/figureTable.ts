import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import type { Query } from '../../../data/model/query.ts';
import type { Directory } from '../../directory/directory.ts';
import type { DirectorySnapshot } from '../../directory/snapshot.ts';
import type { Speakers } from '../../directory/speakersSource.ts';
import { chunksOf } from '../../exports/chunksOf.ts';
import { type CsvSeparator, toCsv } from '../../exports/csv.ts';
import { type Sheet, toXlsx } from '../../exports/xlsx/toXlsx.ts';
import type { DescribedOperation } from './operation.ts';

/** What the rows of a table of figures are made from. */
export interface FigureInput {
  snapshot: DirectorySnapshot;
  /** The directory's past days. */
  on: Directory['on'];
  now: Date;
  query: Query;
  values: Record<string, unknown>;
  speakers: Speakers | null;
  reader: InterfaceLanguage;
}

interface FileOptions {
  ending: 'csv' | 'xlsx';
  reader: InterfaceLanguage;
  separator: CsvSeparator;
  modifiedAt: Date;
}

/** A table of figures that can be taken along; `path` is without an ending. */
export interface FigureTable
  extends Required<Pick<DescribedOperation, 'path' | 'summary' | 'own' | 'takesOnly'>>,
    Pick<DescribedOperation, 'requires'> {
  fieldIds: string;
  make(input: FigureInput): Promise<{ count: number; write(options: FileOptions): AsyncIterable<Buffer> }>;
}

/** Ties the rows of a table to its columns. */
export function figureTable<R>({
  sheet,
  rows: rowsFor,
  ...described
}: Omit<FigureTable, 'make' | 'fieldIds'> & {
  sheet: Sheet<R>;
  rows(input: FigureInput): R[] | Promise<R[]>;
}): FigureTable {
  return {
    ...described,
    fieldIds: sheet.fields.map(({ id }) => id).join(),
    async make(input) {
      const rows = await rowsFor(input);
      return {
        count: rows.length,
        write: ({ ending, reader, separator, modifiedAt }) =>
          ending === 'csv'
            ? chunksOf(toCsv(sheet.fields, rows, separator))
            : toXlsx(sheet, rows, { reader, modifiedAt }),
      };
    },
  };
}
