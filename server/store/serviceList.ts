import { sql } from 'kysely';
import type { LocalizedText } from '../../data/model/pickText.ts';
import type { ServiceState } from '../../data/model/vocabulary.ts';
import { hasWords } from './hasWords.ts';
import type { Store } from './schema.ts';

/** What an editor looks for among all services; absent: any. */
export interface ServiceFilter {
  states?: readonly ServiceState[];
  /** Words of the name or the slug. */
  text?: string;
}

/** The newest state of a service in short, be it public or not. */
export interface ListedService {
  id: string;
  slug: string;
  name: LocalizedText;
  municipalityCode: string | null;
  state: ServiceState;
  number: number;
  /** ISO 8601 UTC. */
  revisedAt: string;
  /** The latest day on which a person vouched for a fact of it. */
  confirmedOn: string | null;
}

const confirmedOn = sql<string | null>`(
  select max(json_extract(provenance.value, '$.confirmed.on'))
  from json_each(revision.document, '$.provenance') as provenance)`;

/** All services in the order of their slugs, at most `limit` after the slug `after`; `next` is where to go on. */
export async function listServices(
  db: Store,
  { states, text, limit, after = '' }: ServiceFilter & { limit: number; after?: string },
): Promise<{ items: ListedService[]; next: string | null }> {
  let query = db
    .selectFrom('service_identity')
    .innerJoin('revision', 'revision.service_id', 'service_identity.id')
    .where(
      sql<boolean>`revision.number = (select max(number) from revision as newer where newer.service_id = revision.service_id)`,
    )
    .where('slug', '>', after);
  if (states) query = query.where('revision.state', 'in', states);
  if (text)
    query = query.where(hasWords(sql`(json_extract(revision.document, '$.name') || ' ' || slug)`, text));
  const rows = await query
    .select([
      'service_identity.id',
      'slug',
      'revision.state',
      'number',
      'revision.created_at',
      sql<string>`json_extract(revision.document, '$.name')`.as('name'),
      sql<string | null>`json_extract(revision.document, '$.provider.municipalityCode')`.as('code'),
      confirmedOn.as('confirmed_on'),
    ])
    .orderBy('slug')
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit).map(
    ({ name, code, created_at: revisedAt, confirmed_on, ...row }): ListedService => ({
      ...row,
      name: JSON.parse(name) as LocalizedText,
      municipalityCode: code,
      revisedAt,
      confirmedOn: confirmed_on,
    }),
  );
  return { items, next: rows.length > limit ? (items.at(-1)?.slug ?? null) : null };
}

/** The id of the service with this slug; null where there is none. */
export async function serviceIdOfSlug(db: Store, slug: string): Promise<string | null> {
  const row = await db
    .selectFrom('service_identity')
    .select('id')
    .where('slug', '=', slug)
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}
