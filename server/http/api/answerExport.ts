import type { IncomingMessage, ServerResponse } from 'node:http';
import { minuteMs } from '../../../data/model/duration.ts';
import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import { matchingRows } from '../../../data/search/answer.ts';
import { momentFor } from '../../directory/answers.ts';
import type { Directory } from '../../directory/directory.ts';
import { helsinkiDay } from '../../directory/hours/helsinkiTime.ts';
import { inReadersWords } from '../../directory/snapshot.ts';
import type { CsvSeparator } from '../../exports/csv.ts';
import { exportFormats } from '../../exports/exportFormats.ts';
import { exportFields } from '../../exports/fields/exportFields.ts';
import { rowsOf } from '../../exports/rowsOf.ts';
import { searchOf, targetOf } from '../target.ts';
import type { ExportOperation } from './exportOperations.ts';
import { readInput } from './readInput.ts';
import { sendExport } from './sendExport.ts';

/** Another release may have other fields. */
const fieldIds = exportFields.map(({ id }) => id).join();

/** What a file is answered from, and to whom. */
export interface ExportRequest {
  req: IncomingMessage;
  res: ServerResponse;
  directory: Directory;
  clock: () => Date;
  baseUrl: () => string;
  headersOf(isPast: boolean): Record<string, string>;
}

/** Answers with a file of everything that the query matches. */
export async function answerExport(
  operation: ExportOperation,
  { req, res, directory, clock, baseUrl, headersOf }: ExportRequest,
): Promise<void> {
  const { query, values, canonical } = readInput(operation, searchOf(targetOf(req)));
  const past = query.at === null ? null : await directory.on(query.at);
  const snapshot = past?.snapshot ?? directory.current();
  // As exact as what the tag stands for.
  const minute = new Date(Math.floor(clock().getTime() / minuteMs) * minuteMs);
  const now = past?.now ?? minute;
  const reader = (values.lang as InterfaceLanguage | undefined) ?? 'fi';
  const moment = await momentFor(snapshot, query, now);
  const result = matchingRows(inReadersWords(snapshot, reader), query, moment);
  const separator = (values.separator as CsvSeparator | undefined) ?? 'semicolon';
  const { write, isText } = exportFormats[operation.ending];
  const pagesUrl = `${baseUrl()}/${reader}/services`;
  const rows = () => rowsOf(snapshot, result, { reader, pagesUrl });
  const time = query.open === 'now' ? minute.toISOString() : '';
  await sendExport(req, res, {
    mediaType: operation.mediaType,
    isText,
    fileName: `neuvontakartta-${query.at ?? helsinkiDay(now)}.${operation.ending}`,
    identity: [operation.path, fieldIds, snapshot.version, time, pagesUrl, canonical].join(' '),
    rowCount: result.rows.length,
    headers: headersOf(past !== null),
    read: () => write(rows(), { reader, separator, modifiedAt: new Date(snapshot.base) }),
  });
}
