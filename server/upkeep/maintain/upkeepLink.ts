import { addMonths } from '../../../data/model/dueFacts.ts';
import type { Maintainer } from '../../../data/model/upkeep.ts';
import { hashToken, newToken } from '../../access/token.ts';
import { addMaintainerLink, holderOfLink } from '../../store/maintainerLinks.ts';
import type { Store } from '../../store/schema.ts';

/** How long a link opens after it was sent, or last used: longer than the year after which every fact is due. */
export const linkMonths = 14;

/** When a link that is made or used now no longer opens. */
export function linkExpiry(now: Date): Date {
  const time = now.toISOString();
  return new Date(`${addMonths(time.slice(0, 10), linkMonths)}${time.slice(10)}`);
}

/** A new link for a maintainer: its address, for a mail that is queued in the same transaction. */
export async function newUpkeepLink(
  transaction: Store,
  { id, language }: Pick<Maintainer, 'id' | 'language'>,
  { baseUrl, now }: { baseUrl: string; now: Date },
): Promise<string> {
  const token = newToken();
  await addMaintainerLink(transaction, {
    maintainerId: id,
    tokenHash: hashToken(token),
    expiresAt: linkExpiry(now),
    now,
  });
  return `${baseUrl}/${language}/upkeep/${token}`;
}

/** Whose link a token is: `old` where it no longer opens, null where there never was one. */
export async function openUpkeepLink(
  db: Store,
  token: string,
  now: Date,
): Promise<{ maintainer: Maintainer; expiresAt: string } | 'old' | null> {
  return /^[\w-]{43}$/.test(token) ? holderOfLink(db, hashToken(token), now) : null;
}
