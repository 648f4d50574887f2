import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import { type Names, nameIn } from '../../../data/reference/names.ts';
import { chunksOf } from '../chunksOf.ts';
import type { ExportRow } from '../ExportRow.ts';
import { exportFields, toCell } from '../fields/exportFields.ts';
import { type FieldType, fieldSources } from '../fields/field.ts';
import { cellStyles, toXmlRow } from './cell.ts';
import { sheetFrame, workbookParts } from './workbookParts.ts';

const sheetNames: [Names, Names] = [
  { en: 'Services', fi: 'Palvelut', sv: 'Tjänster' },
  { en: 'Fields', fi: 'Kentät', sv: 'Fält' },
];
/** A ZIP archive knows no earlier time in any zone; the directory before its first entry is of 1970. */
const firstZipTime = Date.UTC(1980, 0, 2);

const noteHeads: Names[] = [
  { en: 'Column', fi: 'Sarake', sv: 'Kolumn' },
  { en: 'Name', fi: 'Nimi', sv: 'Namn' },
  { en: 'Meaning', fi: 'Merkitys', sv: 'Betydelse' },
  { en: 'Unit', fi: 'Yksikkö', sv: 'Enhet' },
  { en: 'Source', fi: 'Lähde', sv: 'Källa' },
];
const noteWidths = [26, 28, 90, 10, 45];
const widths: Record<FieldType, number> = { text: 28, number: 12, boolean: 12, date: 12, list: 36 };

const headRow = (texts: string[]) => toXmlRow(1, texts, () => cellStyles.head);
const fieldStyles = exportFields.map(({ type }) => (type === 'date' ? cellStyles.date : cellStyles.plain));

async function* serviceSheet(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  const { before, after } = sheetFrame(exportFields.map(({ type }) => widths[type]));
  yield before + headRow(exportFields.map(({ id }) => id));
  let number = 1;
  for await (const row of rows) {
    const values = exportFields.map(({ read }) => toCell(read(row)));
    yield toXmlRow(++number, values, (column) => fieldStyles[column] ?? cellStyles.plain);
  }
  yield after;
}

function notesSheet(reader: InterfaceLanguage): string {
  const { before, after } = sheetFrame(noteWidths);
  const rows = exportFields.map(({ id, name, meaning, unit = null, source }, i) => {
    const words = nameIn(meaning, reader).replaceAll('`', '');
    const values = [id, nameIn(name, reader), words, unit, nameIn(fieldSources[source], reader)];
    return toXmlRow(i + 2, values, () => cellStyles.plain);
  });
  return before + headRow(noteHeads.map((head) => nameIn(head, reader))) + rows.join('') + after;
}

/** Rows as a workbook: the services, and a second sheet that says what each column means to the reader. */
export async function* toXlsx(
  rows: AsyncIterable<ExportRow>,
  { reader, modifiedAt }: { reader: InterfaceLanguage; modifiedAt: Date },
): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const mtime = new Date(Math.max(modifiedAt.getTime(), firstZipTime));
  const options = { mtime, forceDosTimestamp: true };
  const [services, fields] = sheetNames;
  for (const [path, xml] of workbookParts([nameIn(services, reader), nameIn(fields, reader)]))
    zip.addBuffer(Buffer.from(xml), path, options);
  zip.addBuffer(Buffer.from(notesSheet(reader)), 'xl/worksheets/sheet2.xml', options);
  const sheet = Readable.from(chunksOf(serviceSheet(rows)), { objectMode: false });
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', options);
  zip.end();
  const output = zip.outputStream as Readable;
  const fail = (error: Error) => output.destroy(error);
  sheet.on('error', fail);
  zip.on('error', fail);
  try {
    yield* output as AsyncIterable<Buffer>;
  } finally {
    sheet.destroy();
  }
}
