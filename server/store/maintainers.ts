import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import type { ContactRole, Maintainer, UpkeepScope } from '../../data/model/upkeep.ts';
import type { Store } from './schema.ts';
import type { MaintainerScopeTable, MaintainerTable } from './upkeepSchema.ts';

export function toMaintainer(row: Selectable<MaintainerTable>): Maintainer {
  const { id, email, name, language, trusted_at: trustedAt, disabled_at: disabledAt } = row;
  return { id, email, name, language, trustedAt, disabledAt };
}

function toScope(row: Selectable<MaintainerScopeTable>): UpkeepScope & { role: ContactRole } {
  const { service_id: serviceId, provider_type: type, municipality_code: municipalityCode, role } = row;
  if (serviceId !== null) return { kind: 'service', serviceId, role };
  return {
    kind: 'provider',
    type: type as NonNullable<typeof type>,
    municipalityCode: municipalityCode ?? '',
    role,
  };
}

/** The maintainer with this id; null where there is none. */
export async function getMaintainer(db: Store, id: string): Promise<Maintainer | null> {
  const row = await db.selectFrom('maintainer').selectAll().where('id', '=', id).limit(1).executeTakeFirst();
  return row ? toMaintainer(row) : null;
}

/** The maintainer with this address, in whatever case it is written; null where there is none. */
export async function maintainerByEmail(db: Store, email: string): Promise<Maintainer | null> {
  const row = await db
    .selectFrom('maintainer')
    .selectAll()
    .where('email', '=', email.trim().toLowerCase())
    .limit(1)
    .executeTakeFirst();
  return row ? toMaintainer(row) : null;
}

/** Maintainers by address, at most `limit` after the first `offset`. */
export async function listMaintainers(db: Store, limit: number, offset = 0): Promise<Maintainer[]> {
  const rows = await db
    .selectFrom('maintainer')
    .selectAll()
    .orderBy('email')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toMaintainer);
}

/** The maintainer with this address, made where there is none; one who is there stays as they are. */
export async function ensureMaintainer(
  transaction: Store,
  { email, name, language, now }: { email: string; name: string; language: InterfaceLanguage; now: Date },
): Promise<Maintainer> {
  await transaction
    .insertInto('maintainer')
    .values({
      id: randomUUID(),
      email: email.trim().toLowerCase(),
      name,
      language,
      created_at: now.toISOString(),
      trusted_at: null,
      trusted_by: null,
      disabled_at: null,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute();
  return (await maintainerByEmail(transaction, email)) as Maintainer;
}

/** Gives a maintainer something to look after; the same again changes the role. */
export async function addScope(
  transaction: Store,
  maintainerId: string,
  scope: UpkeepScope,
  role: ContactRole,
): Promise<void> {
  await removeScope(transaction, maintainerId, scope);
  await transaction
    .insertInto('maintainer_scope')
    .values({
      maintainer_id: maintainerId,
      service_id: scope.kind === 'service' ? scope.serviceId : null,
      provider_type: scope.kind === 'provider' ? scope.type : null,
      municipality_code: scope.kind === 'provider' ? scope.municipalityCode : null,
      role,
    })
    .execute();
}

/** Takes something from what a maintainer looks after. */
export async function removeScope(
  transaction: Store,
  maintainerId: string,
  scope: UpkeepScope,
): Promise<void> {
  const rows = transaction.deleteFrom('maintainer_scope').where('maintainer_id', '=', maintainerId);
  await (scope.kind === 'service'
    ? rows.where('service_id', '=', scope.serviceId)
    : rows.where('provider_type', '=', scope.type).where('municipality_code', '=', scope.municipalityCode)
  ).execute();
}

/** What a maintainer looks after. */
export async function scopesOf(
  db: Store,
  maintainerId: string,
): Promise<(UpkeepScope & { role: ContactRole })[]> {
  const rows = await db
    .selectFrom('maintainer_scope')
    .selectAll()
    .where('maintainer_id', '=', maintainerId)
    .orderBy('municipality_code')
    .orderBy('service_id')
    .limit(1000)
    .execute();
  return rows.map(toScope);
}

/** Lets a maintainer's changes be published at once from now on, or no longer (`by` null). */
export async function setTrust(
  transaction: Store,
  maintainerId: string,
  { by, now }: { by: string | null; now: Date },
): Promise<void> {
  await transaction
    .updateTable('maintainer')
    .set({ trusted_at: by === null ? null : now.toISOString(), trusted_by: by })
    .where('id', '=', maintainerId)
    .execute();
}

/** Ends a maintainer's access and mail, or gives them back (`at` null). */
export async function setDisabled(transaction: Store, maintainerId: string, at: Date | null): Promise<void> {
  await transaction
    .updateTable('maintainer')
    .set({ disabled_at: at?.toISOString() ?? null })
    .where('id', '=', maintainerId)
    .execute();
}
