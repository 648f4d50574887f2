import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import { helsinkiDay } from '../../directory/hours/helsinkiTime.ts';
import type { SpeakersSource } from '../../directory/speakersSource.ts';
import type { CsvSeparator } from '../../exports/csv.ts';
import { searchOf, targetOf } from '../target.ts';
import type { ExportRequest } from './answerExport.ts';
import type { FigureExport } from './figureExports.ts';
import { readInput } from './readInput.ts';
import { sendExport } from './sendExport.ts';

/** Answers with a table of figures as a file. */
export async function answerFigures(
  operation: FigureExport,
  source: SpeakersSource,
  { req, res, directory, clock, headersOf }: Omit<ExportRequest, 'baseUrl'>,
): Promise<void> {
  const { query, values, canonical } = readInput(operation, searchOf(targetOf(req)));
  const past = query.at === null ? null : await directory.on(query.at);
  const snapshot = past?.snapshot ?? directory.current();
  const now = past?.now ?? clock();
  const speakers = await source.current();
  const reader = (values.lang as InterfaceLanguage | undefined) ?? 'fi';
  const separator = (values.separator as CsvSeparator | undefined) ?? 'semicolon';
  const { ending, table, path } = operation;
  const { count, write } = await table.make({
    snapshot,
    on: directory.on,
    now,
    query,
    values,
    speakers,
    reader,
  });
  await sendExport(req, res, {
    mediaType: operation.mediaType as string,
    isText: ending === 'csv',
    fileName: `neuvontakartta-${table.path.slice(1)}-${helsinkiDay(now)}.${ending}`,
    identity: [path, table.fieldIds, snapshot.version, speakers?.id, canonical].join(' '),
    rowCount: count,
    // Speakers may be loaded anew for a past day too.
    headers: headersOf(false),
    read: () => write({ ending, reader, separator, modifiedAt: new Date(snapshot.base) }),
  });
}
