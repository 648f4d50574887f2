import { sql } from 'kysely';
import type { Row } from './personalRows.ts';
import type { Store } from './schema.ts';

export type NewestRow = Pick<Row<'revision'>, 'service_id' | 'number' | 'document'>;

/** The newest revisions of these services, and of those in whose newest revision a text stands; no limit, as none may be left. */
export async function newestRows(
  db: Store,
  text: string,
  serviceIds: readonly string[],
): Promise<NewestRow[]> {
  const { rows } = await sql<NewestRow>`
    select service_id, number, document from revision
    where number = (select max(number) from revision as newer where newer.service_id = revision.service_id)
      and (instr(lower(document), ${text.toLowerCase()}) > 0
        or service_id in (select value from json_each(${JSON.stringify(serviceIds)})))
    order by seq`.execute(db);
  return rows;
}
