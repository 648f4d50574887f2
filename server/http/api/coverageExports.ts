import { coverageParameters as taken } from '../../../data/model/coverage.ts';
import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import { type CoverageRow, coverageFields } from '../../coverage/coverageFields.ts';
import { coverageOf } from '../../coverage/coverageOf.ts';
import { coverageNotes, coverageRows } from '../../coverage/coverageRows.ts';
import { helsinkiDay } from '../../directory/hours/helsinkiTime.ts';
import { chunksOf } from '../../exports/chunksOf.ts';
import { type CsvSeparator, toCsv } from '../../exports/csv.ts';
import { exportFormats } from '../../exports/exportFormats.ts';
import { type Sheet, toXlsx } from '../../exports/xlsx/toXlsx.ts';
import { searchOf, targetOf } from '../target.ts';
import type { ExportRequest } from './answerExport.ts';
import { coverageParameters, coverageQuestion } from './coverageParameters.ts';
import { exportParameters } from './exportOperations.ts';
import type { DescribedOperation } from './operation.ts';
import { readInput } from './readInput.ts';
import { sendExport } from './sendExport.ts';

interface CoverageExport extends DescribedOperation {
  ending: 'csv' | 'xlsx';
}

const sheet: Sheet<CoverageRow> = {
  name: { en: 'Coverage', fi: 'Kattavuus', sv: 'Täckning' },
  fields: coverageFields,
  notes: coverageNotes,
};

const shared = {
  group: 'Exports',
  takesQuery: true,
  takesOnly: taken,
} as const;

/** The figures of coverage as files: a row for each language and area. */
export const coverageExports: readonly CoverageExport[] = [
  {
    ...shared,
    path: '/coverage.csv',
    ending: 'csv',
    mediaType: exportFormats.csv.mediaType,
    summary: 'The figures of coverage as CSV',
    description: 'One row for each language and area, written as in `services.csv`.',
    own: { ...coverageParameters, ...exportParameters },
  },
  {
    ...shared,
    path: '/coverage.xlsx',
    ending: 'xlsx',
    mediaType: exportFormats.xlsx.mediaType,
    summary: 'The same as an Excel workbook',
    description: 'A second sheet says what each column counts, and how.',
    own: { ...coverageParameters, lang: exportParameters.lang },
  },
];

/** Answers with the figures that a question asks for. */
export async function answerCoverageExport(
  operation: CoverageExport,
  { req, res, directory, clock, headersOf }: ExportRequest,
): Promise<void> {
  const { query, values, canonical } = readInput(operation, searchOf(targetOf(req)));
  const past = query.at === null ? null : await directory.on(query.at);
  const snapshot = past?.snapshot ?? directory.current();
  const now = past?.now ?? clock();
  const coverage = coverageOf(snapshot, coverageQuestion(query, values), now);
  const reader = (values.lang as InterfaceLanguage | undefined) ?? 'fi';
  const separator = (values.separator as CsvSeparator | undefined) ?? 'semicolon';
  const rows = () => coverageRows(coverage, reader);
  await sendExport(req, res, {
    mediaType: operation.mediaType as string,
    isText: operation.ending === 'csv',
    fileName: `neuvontakartta-coverage-${helsinkiDay(now)}.${operation.ending}`,
    identity: [operation.path, coverageFields.map(({ id }) => id).join(), snapshot.version, canonical].join(
      ' ',
    ),
    rowCount: coverage.areas.length * coverage.languages.length,
    headers: headersOf(past !== null),
    read: () =>
      operation.ending === 'csv'
        ? chunksOf(toCsv(coverageFields, rows(), separator))
        : toXlsx(sheet, rows(), { reader, modifiedAt: new Date(snapshot.base) }),
  });
}
