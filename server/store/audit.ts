import type { AuditAction } from '../../data/model/auditAction.ts';
import type { Store } from './schema.ts';

export interface AuditEntry {
  seq: number;
  /** ISO 8601 UTC. */
  at: string;
  /** An account's id, or the program that did it. */
  actor: string;
  /** What was done, e.g. `account.add`. */
  action: string;
  /** To what: an id. */
  subject: string;
  detail: Record<string, unknown>;
}

export interface NewAuditEntry {
  actor: string;
  action: AuditAction;
  subject: string;
  detail?: Record<string, unknown>;
  now: Date;
}

/** Notes who did what, within the transaction that does it. */
export async function audit(
  transaction: Store,
  { actor, action, subject, detail = {}, now }: NewAuditEntry,
): Promise<void> {
  await transaction
    .insertInto('audit_entry')
    .values({ at: now.toISOString(), actor, action, subject, detail: JSON.stringify(detail) })
    .execute();
}

export interface AuditFilter {
  actor?: string | undefined;
  action?: string | undefined;
  /** Only entries before this one. */
  before?: number | undefined;
  limit: number;
}

/** The log, newest first. */
export async function listAudit(
  db: Store,
  { actor, action, before, limit }: AuditFilter,
): Promise<AuditEntry[]> {
  let query = db.selectFrom('audit_entry').selectAll();
  if (actor !== undefined) query = query.where('actor', '=', actor);
  if (action !== undefined) query = query.where('action', '=', action);
  if (before !== undefined) query = query.where('seq', '<', before);
  const rows = await query.orderBy('seq', 'desc').limit(limit).execute();
  return rows.map(({ detail, ...row }) => ({ ...row, detail: JSON.parse(detail) }));
}

/** The kinds of entries that there are. */
export async function loggedActions(db: Store): Promise<string[]> {
  const query = db.selectFrom('audit_entry').select('action').distinct();
  const rows = await query.orderBy('action').limit(200).execute();
  return rows.map(({ action }) => action);
}

/** Who is in the log. */
export async function auditActors(db: Store): Promise<string[]> {
  const query = db.selectFrom('audit_entry').select('actor').distinct();
  const rows = await query.orderBy('actor').limit(1000).execute();
  return rows.map(({ actor }) => actor);
}
