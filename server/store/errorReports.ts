import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import type { ErrorTopic } from '../../data/model/upkeep.ts';
import type { Store } from './schema.ts';
import type { ErrorReportTable } from './upkeepSchema.ts';

/** What a visitor found wrong about a service. */
export interface ErrorReport {
  id: string;
  serviceId: string;
  topic: ErrorTopic;
  message: string;
  /** Where the visitor wants an answer; null where they do not, or where it was erased. */
  email: string | null;
  language: InterfaceLanguage;
  createdAt: string;
  closedAt: string | null;
  /** The account that closed it. */
  closedBy: string | null;
  /** What became of it. */
  closedNote: string | null;
}

function toErrorReport(row: Selectable<ErrorReportTable>): ErrorReport {
  const { id, service_id: serviceId, topic, message, email, language } = row;
  return {
    id,
    serviceId,
    topic,
    message,
    email,
    language,
    createdAt: row.created_at,
    closedAt: row.closed_at,
    closedBy: row.closed_by,
    closedNote: row.closed_note,
  };
}

/** Keeps a report, within the caller's transaction, so that the mail about it goes with it; gives its id. */
export async function addErrorReport(
  transaction: Store,
  {
    now,
    ...report
  }: Omit<ErrorReport, 'id' | 'createdAt' | 'closedAt' | 'closedBy' | 'closedNote'> & { now: Date },
): Promise<string> {
  const id = randomUUID();
  const { serviceId, topic, message, email, language } = report;
  await transaction
    .insertInto('error_report')
    .values({
      id,
      service_id: serviceId,
      topic,
      message,
      email,
      language,
      created_at: now.toISOString(),
      closed_at: null,
      closed_by: null,
      closed_note: null,
    })
    .execute();
  return id;
}

/** Reports that nobody has closed, the longest waiting first. */
export async function openErrorReports(db: Store, limit: number, offset = 0): Promise<ErrorReport[]> {
  const rows = await db
    .selectFrom('error_report')
    .selectAll()
    .where('closed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toErrorReport);
}

/** Closes a report; the address of who sent it is needed no longer. Gives the service; null where it
 * was closed before, or is none. */
export async function closeErrorReport(
  transaction: Store,
  id: string,
  { by, note, now }: { by: string; note: string; now: Date },
): Promise<string | null> {
  const row = await transaction
    .updateTable('error_report')
    .set({ closed_at: now.toISOString(), closed_by: by, closed_note: note, email: null })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .returning('service_id')
    .executeTakeFirst();
  return row?.service_id ?? null;
}

/** How many reports nobody has closed. */
export async function countOpenReports(db: Store): Promise<number> {
  const { count } = await db
    .selectFrom('error_report')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Closed reports, the last closed first, at most `limit` after the first `offset`. */
export async function closedErrorReports(db: Store, limit: number, offset = 0): Promise<ErrorReport[]> {
  const rows = await db
    .selectFrom('error_report')
    .selectAll()
    .where('closed_at', 'is not', null)
    .orderBy('closed_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toErrorReport);
}
