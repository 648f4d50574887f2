import { sql } from 'kysely';
import type { Store } from './schema.ts';

/**
 * Does what the triggers of append-only tables forbid, within the caller's transaction: they are gone for no other
 * connection, and stand again when this resolves. Only the erasure of a person's data may.
 */
export async function liftGuards(transaction: Store, work: () => Promise<void>): Promise<void> {
  const { rows } = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_schema
    where type = 'trigger' and (name like '%\\_no\\_update' escape '\\' or name like '%\\_no\\_delete' escape '\\')
    limit 1000`.execute(transaction);
  for (const { name } of rows) await sql`drop trigger ${sql.ref(name)}`.execute(transaction);
  await work();
  for (const guard of rows) await sql.raw(guard.sql).execute(transaction);
}
