import { sql } from 'kysely';
import type { ContactRole, Maintainer } from '../../data/model/upkeep.ts';
import { scopesOf } from './maintainers.ts';
import { feedColumns, type Revision, toFeedEntry } from './revisionRow.ts';
import type { Store } from './schema.ts';

const maxServices = 2000;

/** Written as in the index `revision_provider`. */
const providerIs = (type: string, municipalityCode: string) => sql<boolean>`
  json_extract(document, '$.provider.municipalityCode') = ${municipalityCode}
  and json_extract(document, '$.provider.type') = ${type}`;

const isNewest = sql<boolean>`
  number = (select max(newer.number) from revision as newer where newer.service_id = revision.service_id)`;

/** The newest revision of every public service that a maintainer looks after (in a role), by its place in the feed. */
export async function maintainedServices(
  db: Store,
  maintainerId: string,
  role?: ContactRole,
): Promise<Revision[]> {
  const scopes = await scopesOf(db, maintainerId);
  const asked = scopes.filter((scope) => role === undefined || scope.role === role);
  const single = asked.flatMap((scope) => (scope.kind === 'service' ? [scope.serviceId] : []));
  const providers = asked.flatMap((scope) =>
    scope.kind === 'provider' ? [providerIs(scope.type, scope.municipalityCode)] : [],
  );
  const rows = await db
    .selectFrom('revision')
    .select(feedColumns)
    .where((row) => row.or([row('service_id', 'in', single), ...providers]))
    .where(isNewest)
    .where('state', 'in', ['published', 'temporarily-closed'])
    .orderBy('seq')
    .limit(maxServices)
    .execute();
  return rows.flatMap((row) => {
    const { service, seq, number } = toFeedEntry(row);
    const { author, reason, created_at: createdAt } = row;
    return service ? [{ seq, number, author, reason, createdAt, service }] : [];
  });
}

/** Who looks after a service and may be written to, first contacts before the others. */
export async function maintainersOf(
  db: Store,
  service: { id: string; provider: { type: string; municipalityCode: string } },
): Promise<(Pick<Maintainer, 'id' | 'email' | 'language'> & { role: ContactRole })[]> {
  const rows = await db
    .selectFrom('maintainer_scope')
    .innerJoin('maintainer', 'maintainer.id', 'maintainer_scope.maintainer_id')
    .select(['maintainer.id', 'maintainer.email', 'maintainer.language', 'maintainer_scope.role'])
    .where('maintainer.disabled_at', 'is', null)
    .where((row) =>
      row.or([
        row('service_id', '=', service.id),
        sql<boolean>`maintainer_scope.provider_type = ${service.provider.type}
          and maintainer_scope.municipality_code = ${service.provider.municipalityCode}`,
      ]),
    )
    .orderBy('maintainer_scope.role')
    .orderBy('maintainer.email')
    .limit(100)
    .execute();
  // Someone may look after a service by itself and as one of its provider's.
  return rows.filter(({ id }, index) => rows.findIndex((row) => row.id === id) === index);
}
