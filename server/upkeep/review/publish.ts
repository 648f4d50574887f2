import type { Outcome } from '../../../data/model/reviewPages.ts';
import type { Service } from '../../../data/model/service.ts';
import { isMunicipalAddress } from '../../../data/reference/municipalDomains.ts';
import { appendRevisionIn } from '../../store/appendRevision.ts';
import { audit } from '../../store/audit.ts';
import { freeSlug } from '../../store/freeSlug.ts';
import { serviceHistory } from '../../store/revisions.ts';
import type { Store, StoreTransaction } from '../../store/schema.ts';
import type { Submission } from '../../store/submissionRow.ts';
import { recordSubmissionEvent } from '../../store/submissions.ts';
import { giveUpkeepLink } from '../maintain/giveUpkeepLink.ts';
import { slugOf } from '../slug.ts';
import { checkService } from './checkService.ts';
import { type Editor, type Looked, openSubmission, revisedSince } from './outcome.ts';
import { proposalOf, serviceIdOf } from './proposal.ts';
import { provenanceAfter } from './provenance.ts';
import { tellSender } from './tellSender.ts';

export interface Publication extends Looked, Editor {
  /** The newest revision of the service that the editor saw; 0 for a new service. */
  basedOnRevision: number;
  /** What the editor made of it; absent: as it was sent in. */
  document?: Record<string, unknown>;
  /** The editor vouches for the facts. */
  isVouched: boolean;
  /** Why, for the history. */
  reason: string;
}

interface Prepared {
  service: Service;
  /** The document as the editor left it, where that differs from what was sent in. */
  edited: Record<string, unknown> | undefined;
}

async function withSlug(transaction: Store, service: Service, isGiven: boolean): Promise<Service> {
  const wish = isGiven ? service.slug : slugOf(service.name, service.provider.municipalityCode);
  return { ...service, slug: await freeSlug(transaction, wish) };
}

/** A slug of the right form, until it is known which one is free. */
const anySlug = 'x';

async function prepare(
  transaction: Store,
  submission: Submission,
  { document, isVouched, now }: Publication,
): Promise<Prepared | Extract<Outcome, { kind: 'faults' }>> {
  const [newest] = await serviceHistory(transaction, serviceIdOf(submission), 1);
  const published = newest?.service ?? null;
  const submitted = proposalOf(submission, published);
  const final = proposalOf(submission, published, document);
  const isGiven = typeof final.slug === 'string';
  const { service, faults } = checkService({ ...final, slug: final.slug ?? anySlug });
  if (!service) return { kind: 'faults', faults };
  const provenance = provenanceAfter(service.provenance, {
    published: published ?? {},
    submitted,
    final: service,
    isFromProvider: submission.sender !== null,
    receivedAt: submission.receivedAt,
    confirmedAt: submission.confirmedAt,
    isVouched,
    now,
  });
  const named = published ? service : await withSlug(transaction, service, isGiven);
  return { service: { ...named, provenance }, edited: document };
}

/**
 * Publishes a submission, as it is or as the editor made it: revision, event and mail in one transaction. Nothing is
 * written where it has faults or where someone was faster.
 */
export function publish(store: Store, publication: Publication): Promise<Outcome> {
  return store.transaction().execute((transaction) => publishIn(transaction, publication));
}

/** Whoever corrects another's service does not become the one who looks after it. */
function isTheirs({ serviceId, sender }: Submission, { provider }: Service): boolean {
  return (
    serviceId === null || (sender !== null && isMunicipalAddress(sender.email, provider.municipalityCode))
  );
}

async function publishIn(transaction: StoreTransaction, publication: Publication): Promise<Outcome> {
  const { submissionId, basedOn, basedOnRevision, editor, now, reason } = publication;
  const submission = await openSubmission(transaction, publication);
  if ('kind' in submission) return submission;
  const faster = await revisedSince(transaction, serviceIdOf(submission), basedOnRevision);
  if (faster) return faster;
  const prepared = await prepare(transaction, submission, publication);
  if ('kind' in prepared) return prepared;
  const { service, edited } = prepared;
  await appendRevisionIn(transaction, {
    service,
    author: editor,
    reason: reason || submission.reference,
    basedOn: basedOnRevision,
    clock: () => now,
  });
  await recordSubmissionEvent(transaction, {
    submissionId,
    basedOn,
    kind: 'published',
    author: editor,
    note: reason,
    ...(edited && { document: edited }),
    state: 'published',
    now,
  });
  await audit(transaction, { actor: editor, action: 'submission.publish', subject: submissionId, now });
  const url = `${publication.baseUrl}/${submission.sender?.language ?? 'fi'}/services/${service.slug}`;
  const isClosed = service.state === 'archived';
  await tellSender(transaction, submission, {
    write: (shared) => ({
      kind: 'submission-published',
      values: { ...shared, url, isEdited: edited !== undefined, isClosed, note: reason },
    }),
    now,
  });
  if (isTheirs(submission, service)) {
    await giveUpkeepLink(transaction, { ...submission, service, baseUrl: publication.baseUrl, now });
  }
  return { kind: 'done', serviceId: service.id, slug: service.slug };
}
