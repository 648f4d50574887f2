import type { Service } from '../../../data/model/service.ts';
import type { Sender } from '../../../data/model/submission.ts';
import type { UpkeepScope } from '../../../data/model/upkeep.ts';
import { isMunicipalAddress } from '../../../data/reference/municipalDomains.ts';
import { maintainersOf } from '../../store/maintainedServices.ts';
import { addScope, ensureMaintainer } from '../../store/maintainers.ts';
import { queueMail } from '../../store/outbox.ts';
import type { Store } from '../../store/schema.ts';
import { linkExpiry, linkMonths, newUpkeepLink } from './upkeepLink.ts';

/** A municipality's own people look after all its services; anyone else after what they sent in. */
function scopeFor(email: string, { id, provider: { type, municipalityCode } }: Service): UpkeepScope {
  const isOwn = type === 'municipality' && isMunicipalAddress(email, municipalityCode);
  return isOwn ? { kind: 'provider', type, municipalityCode } : { kind: 'service', serviceId: id };
}

export interface LinkGift {
  /** Who sent in what is published now; null: nobody. */
  sender: Pick<Sender, 'email' | 'name' | 'language'> | null;
  /** When the sender's address was confirmed; null: it was not, and gets no link. */
  confirmedAt: string | null;
  service: Service;
  baseUrl: string;
  now: Date;
}

/**
 * Makes the sender of a published submission a maintainer of the service, and mails the link, within the transaction
 * that publishes it. Whoever looks after the service already has a link.
 */
export async function giveUpkeepLink(
  transaction: Store,
  { sender, confirmedAt, service, baseUrl, now }: LinkGift,
): Promise<void> {
  if (!sender || confirmedAt === null) return;
  const maintainer = await ensureMaintainer(transaction, { ...sender, now });
  if (maintainer.disabledAt !== null) return;
  const known = await maintainersOf(transaction, service);
  if (known.some(({ id }) => id === maintainer.id)) return;
  const role = known.some((other) => other.role === 'first') ? 'second' : 'first';
  await addScope(transaction, maintainer.id, scopeFor(sender.email, service), role);
  await queueMail(transaction, {
    kind: 'upkeep-link',
    to: maintainer.email,
    language: maintainer.language,
    values: { url: await newUpkeepLink(transaction, maintainer, { baseUrl, now }), months: linkMonths },
    isSecret: true,
    goodUntil: linkExpiry(now),
    now,
  });
}
