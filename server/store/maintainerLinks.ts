import type { Maintainer } from '../../data/model/upkeep.ts';
import { getMaintainer } from './maintainers.ts';
import type { Store } from './schema.ts';

export interface NewMaintainerLink {
  maintainerId: string;
  /** SHA-256 of the token. */
  tokenHash: string;
  expiresAt: Date;
  now: Date;
}

/** Keeps a new link, within the caller's transaction, so that the mail that carries it goes with it. */
export async function addMaintainerLink(
  transaction: Store,
  { maintainerId, tokenHash, expiresAt, now }: NewMaintainerLink,
): Promise<void> {
  await transaction
    .insertInto('maintainer_link')
    .values({
      token_hash: tokenHash,
      maintainer_id: maintainerId,
      created_at: now.toISOString(),
      expires_at: expiresAt.toISOString(),
      revoked_at: null,
      last_used_at: null,
    })
    .execute();
}

/** Whose link this is: `old` where it no longer opens, null where there never was one. */
export async function holderOfLink(
  db: Store,
  tokenHash: string,
  now: Date,
): Promise<{ maintainer: Maintainer; expiresAt: string } | 'old' | null> {
  const row = await db
    .selectFrom('maintainer_link')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  if (row.revoked_at !== null || row.expires_at <= now.toISOString()) return 'old';
  const maintainer = await getMaintainer(db, row.maintainer_id);
  return maintainer && maintainer.disabledAt === null ? { maintainer, expiresAt: row.expires_at } : 'old';
}

/** Notes that a link was used to change something, and lets it live until `expiresAt`. */
export async function renewLink(
  transaction: Store,
  tokenHash: string,
  { expiresAt, now }: { expiresAt: Date; now: Date },
): Promise<void> {
  await transaction
    .updateTable('maintainer_link')
    .set({ last_used_at: now.toISOString(), expires_at: expiresAt.toISOString() })
    .where('token_hash', '=', tokenHash)
    .where('revoked_at', 'is', null)
    .execute();
}

/** Ends every link of a maintainer; gives how many there were. */
export async function revokeLinks(transaction: Store, maintainerId: string, now: Date): Promise<number> {
  const { numUpdatedRows } = await transaction
    .updateTable('maintainer_link')
    .set({ revoked_at: now.toISOString() })
    .where('maintainer_id', '=', maintainerId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** How many links a maintainer has got since a time. */
export async function countLinksSince(db: Store, maintainerId: string, since: Date): Promise<number> {
  const { count } = await db
    .selectFrom('maintainer_link')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('maintainer_id', '=', maintainerId)
    .where('created_at', '>', since.toISOString())
    .executeTakeFirstOrThrow();
  return count;
}
