import { sql } from 'kysely';
import type { Maintainer } from '../../data/model/upkeep.ts';
import { hasWords } from './hasWords.ts';
import { toMaintainer } from './maintainers.ts';
import type { Store } from './schema.ts';

/** What an editor looks for among maintainers; each word may stand in their address, name, or a service of theirs. */
export interface MaintainerFilter {
  text: string;
  /** Municipalities whose names fit the text. */
  municipalityCodes: readonly string[];
}

const scopeRevisions = sql`
  maintainer_scope join revision on revision.service_id = maintainer_scope.service_id
    or (json_extract(revision.document, '$.provider.municipalityCode') = maintainer_scope.municipality_code
      and json_extract(revision.document, '$.provider.type') = maintainer_scope.provider_type)`;

const isNewest = sql`
  revision.number = (select max(number) from revision as newer where newer.service_id = revision.service_id)`;

/** Maintainers by address, at most `limit` after the address `after`. */
export async function searchMaintainers(
  db: Store,
  { text, municipalityCodes, limit, after = '' }: MaintainerFilter & { limit: number; after?: string },
): Promise<Maintainer[]> {
  let query = db.selectFrom('maintainer').selectAll().where('email', '>', after);
  if (text) {
    const isIn = sql`in (select value from json_each(${JSON.stringify(municipalityCodes)}))`;
    query = query.where(sql<boolean>`(
      ${hasWords(sql`(email || ' ' || name)`, text)}
      or id in (select maintainer_id from maintainer_scope where municipality_code ${isIn})
      or id in (
        select maintainer_id from ${scopeRevisions}
        where ${isNewest} and (${hasWords(sql`json_extract(revision.document, '$.name')`, text)}
          or json_extract(revision.document, '$.provider.municipalityCode') ${isIn})))`);
  }
  const rows = await query.orderBy('email').limit(limit).execute();
  return rows.map(toMaintainer);
}

/** When a maintainer last used a link, and how many links open now. */
export async function linkUse(
  db: Store,
  maintainerId: string,
  now: Date,
): Promise<{ lastUsedAt: string | null; openLinks: number }> {
  const links = db.selectFrom('maintainer_link').where('maintainer_id', '=', maintainerId);
  const { last } = await links
    .select((row) => row.fn.max('last_used_at').as('last'))
    .executeTakeFirstOrThrow();
  const { count } = await links
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirstOrThrow();
  return { lastUsedAt: last, openLinks: count };
}
