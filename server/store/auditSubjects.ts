import { sql } from 'kysely';
import type { Store } from './schema.ts';

/** Each id's own name: an address, a reference, or a localised text as JSON. */
type Names = Map<string, string>;

const toNames = (rows: { id: string; name: string }[]): Names =>
  new Map(rows.map(({ id, name }) => [id, name]));

/** The references of submissions. */
export async function submissionReferences(db: Store, ids: string[]): Promise<Names> {
  if (ids.length === 0) return new Map();
  const query = db.selectFrom('submission').select(['id', 'reference as name']).where('id', 'in', ids);
  return toNames(await query.limit(ids.length).execute());
}

/** To whom mails go. */
export async function mailRecipients(db: Store, ids: string[]): Promise<Names> {
  if (ids.length === 0) return new Map();
  const query = db.selectFrom('outbox').select(['id', 'recipient as name']).where('id', 'in', ids);
  return toNames(await query.limit(ids.length).execute());
}

/** The addresses of maintainers. */
export async function maintainerAddresses(db: Store, ids: string[]): Promise<Names> {
  if (ids.length === 0) return new Map();
  const query = db.selectFrom('maintainer').select(['id', 'email as name']).where('id', 'in', ids);
  return toNames(await query.limit(ids.length).execute());
}

/** The localised names of services, as their newest revisions have them, in JSON. */
export async function serviceNames(db: Store, ids: string[]): Promise<Names> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('revision')
    .select(['service_id as id', sql<string>`json_extract(document, '$.name')`.as('name')])
    .where('seq', 'in', (query) =>
      query
        .selectFrom('revision')
        .select((row) => row.fn.max('seq').as('seq'))
        .where('service_id', 'in', ids)
        .groupBy('service_id'),
    )
    .limit(ids.length)
    .execute();
  return toNames(rows);
}
