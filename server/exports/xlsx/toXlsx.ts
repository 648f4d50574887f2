import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import { type Names, nameIn } from '../../../data/reference/names.ts';
import { chunksOf } from '../chunksOf.ts';
import { type ExportField, type FieldType, fieldSources } from '../fields/field.ts';
import { toCell } from '../fields/toCell.ts';
import { cellStyles, toXmlRow } from './cell.ts';
import { sheetFrame, workbookParts } from './workbookParts.ts';

/** What a workbook holds: a sheet of its name, with a column for each field. */
export interface Sheet<R> {
  name: Names;
  fields: readonly ExportField<R>[];
  /** What is said below the fields on the second sheet: how figures were counted, and for what. */
  notes?: readonly Names[];
}

const notesName: Names = { en: 'Fields', fi: 'Kentät', sv: 'Fält', ru: 'Поля', uk: 'Поля', ar: 'الحقول' };
/** A ZIP archive knows no earlier time in any zone; the directory before its first entry is of 1970. */
const firstZipTime = Date.UTC(1980, 0, 2);

const noteHeads: Names[] = [
  { en: 'Column', fi: 'Sarake', sv: 'Kolumn', ru: 'Столбец', uk: 'Стовпець', ar: 'العمود' },
  { en: 'Name', fi: 'Nimi', sv: 'Namn', ru: 'Название', uk: 'Назва', ar: 'الاسم' },
  { en: 'Meaning', fi: 'Merkitys', sv: 'Betydelse', ru: 'Значение', uk: 'Значення', ar: 'المعنى' },
  { en: 'Unit', fi: 'Yksikkö', sv: 'Enhet', ru: 'Единица', uk: 'Одиниця', ar: 'الوحدة' },
  { en: 'Source', fi: 'Lähde', sv: 'Källa', ru: 'Источник', uk: 'Джерело', ar: 'المصدر' },
];
const noteWidths = [26, 28, 90, 10, 45];
const widths: Record<FieldType, number> = { text: 28, number: 12, boolean: 12, date: 12, list: 36 };

const headRow = (texts: string[]) => toXmlRow(1, texts, () => cellStyles.head);

async function* rowSheet<R>(
  { fields }: Sheet<R>,
  rows: AsyncIterable<R> | Iterable<R>,
): AsyncGenerator<string> {
  const styles = fields.map(({ type }) => (type === 'date' ? cellStyles.date : cellStyles.plain));
  const { before, after } = sheetFrame(fields.map(({ type }) => widths[type]));
  yield before + headRow(fields.map(({ id }) => id));
  let number = 1;
  for await (const row of rows) {
    const values = fields.map(({ read }) => toCell(read(row)));
    yield toXmlRow(++number, values, (column) => styles[column] ?? cellStyles.plain);
  }
  yield after;
}

function notesSheet<R>({ fields, notes = [] }: Sheet<R>, reader: InterfaceLanguage): string {
  const { before, after } = sheetFrame(noteWidths);
  const rows = fields.map(({ id, name, meaning, unit = null, source }, i) => {
    const words = nameIn(meaning, reader).replaceAll('`', '');
    const values = [id, nameIn(name, reader), words, unit, nameIn(fieldSources[source], reader)];
    return toXmlRow(i + 2, values, () => cellStyles.plain);
  });
  const remarks = notes.map((note, i) =>
    toXmlRow(fields.length + 3 + i, [null, null, nameIn(note, reader)], () => cellStyles.plain),
  );
  const heads = headRow(noteHeads.map((head) => nameIn(head, reader)));
  return before + heads + rows.join('') + remarks.join('') + after;
}

/** Rows as a workbook: the rows, and a second sheet that says what each column means to the reader. */
export async function* toXlsx<R>(
  sheet: Sheet<R>,
  rows: AsyncIterable<R> | Iterable<R>,
  { reader, modifiedAt }: { reader: InterfaceLanguage; modifiedAt: Date },
): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const mtime = new Date(Math.max(modifiedAt.getTime(), firstZipTime));
  const options = { mtime, forceDosTimestamp: true };
  for (const [path, xml] of workbookParts([nameIn(sheet.name, reader), nameIn(notesName, reader)]))
    zip.addBuffer(Buffer.from(xml), path, options);
  zip.addBuffer(Buffer.from(notesSheet(sheet, reader)), 'xl/worksheets/sheet2.xml', options);
  const contents = Readable.from(chunksOf(rowSheet(sheet, rows)), { objectMode: false });
  zip.addReadStream(contents, 'xl/worksheets/sheet1.xml', options);
  zip.end();
  const output = zip.outputStream as Readable;
  const fail = (error: Error) => output.destroy(error);
  contents.on('error', fail);
  zip.on('error', fail);
  try {
    yield* output as AsyncIterable<Buffer>;
  } finally {
    contents.destroy();
  }
}
