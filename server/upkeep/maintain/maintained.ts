import type { CheckFault } from '../../../data/model/reviewPages.ts';
import type { Service } from '../../../data/model/service.ts';
import type { Maintainer } from '../../../data/model/upkeep.ts';
import { isMunicipalAddress } from '../../../data/reference/municipalDomains.ts';
import { hashToken } from '../../access/token.ts';
import { maintainedServices } from '../../store/maintainedServices.ts';
import { renewLink } from '../../store/maintainerLinks.ts';
import type { Revision } from '../../store/revisionRow.ts';
import type { Store } from '../../store/schema.ts';
import type { Submission } from '../../store/submissionRow.ts';
import { listSubmissions } from '../../store/submissions.ts';
import { linkExpiry, openUpkeepLink } from './upkeepLink.ts';

export type UpkeepOutcome =
  | { kind: 'confirmed' | 'published' | 'waiting' | 'unchanged' }
  | { kind: 'faults'; faults: CheckFault[] }
  /** Someone changed the service after it was looked at; nothing was written. */
  | { kind: 'faster' }
  /** The link does not open, or the service is none of this maintainer's. */
  | { kind: 'missing' };

/** What a maintainer looked at when pressing a button. */
export interface UpkeepPress {
  token: string;
  serviceId: string;
  /** The revision that was on the page. */
  basedOn: number;
  now: Date;
}

/** How a maintainer stands in revisions and events: never by name or address. */
export function authorOf({ id }: Pick<Maintainer, 'id'>): string {
  return `maintainer:${id}`;
}

/** Whether a maintainer's change of a service is published at once: an editor allowed it, for their municipality's own. */
export function isTrustedFor({ trustedAt, email }: Maintainer, { provider }: Service): boolean {
  const isOwn = provider.type === 'municipality' && isMunicipalAddress(email, provider.municipalityCode);
  return trustedAt !== null && isOwn;
}

/** Whose link a token is, and the service as it is now; null where the link or the service is not theirs. */
export async function openMaintained(
  db: Store,
  { token, serviceId, now }: Omit<UpkeepPress, 'basedOn'>,
): Promise<{ maintainer: Maintainer; revision: Revision } | null> {
  const link = await openUpkeepLink(db, token, now);
  if (!link || link === 'old') return null;
  const revisions = await maintainedServices(db, link.maintainer.id);
  const revision = revisions.find(({ service }) => service.id === serviceId);
  return revision ? { maintainer: link.maintainer, revision } : null;
}

/** The same for a press of a button, which renews the link. */
export async function openPress(transaction: Store, press: UpkeepPress): ReturnType<typeof openMaintained> {
  const opened = await openMaintained(transaction, press);
  const { token, now } = press;
  if (opened) await renewLink(transaction, hashToken(token), { expiresAt: linkExpiry(now), now });
  return opened;
}

/** Whether a maintainer has sent a change in through their link. */
export function isChangeOf({ source }: Pick<Submission, 'source'>, maintainerId: string): boolean {
  return source.kind === 'upkeep' && source.maintainerId === maintainerId;
}

/** A maintainer's change of a service that no editor has decided on yet; null where there is none. */
export async function waitingChange(
  db: Store,
  { id }: Pick<Maintainer, 'id'>,
  serviceId: string,
): Promise<Submission | null> {
  const open = await listSubmissions(db, { states: ['waiting', 'returned'], serviceId, limit: 100 });
  return open.find((submission) => isChangeOf(submission, id)) ?? null;
}
