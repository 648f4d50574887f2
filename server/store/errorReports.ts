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
  };
}

/** Keeps a report, within the caller's transaction, so that the mail about it goes with it; gives its id. */
export async function addErrorReport(
  transaction: Store,
  { now, ...report }: Omit<ErrorReport, 'id' | 'createdAt' | 'closedAt'> & { now: Date },
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
    })
    .execute();
  return id;
}

/** Reports that nobody has closed, the longest waiting first. */
export async function openErrorReports(db: Store, limit: number, serviceId?: string): Promise<ErrorReport[]> {
  const open = db.selectFrom('error_report').selectAll().where('closed_at', 'is', null);
  const rows = await (serviceId === undefined ? open : open.where('service_id', '=', serviceId))
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toErrorReport);
}

/** Closes a report; the address of who sent it is needed no longer. False where it was closed before, or is none. */
export async function closeErrorReport(
  transaction: Store,
  id: string,
  { by, now }: { by: string; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('error_report')
    .set({ closed_at: now.toISOString(), closed_by: by, email: null })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
