import { isRecord } from '../../../data/model/matchChannels.ts';
import { type Service, serviceSchema } from '../../../data/model/service.ts';
import type { Submission } from '../../store/submissionRow.ts';
import { wantedStates } from '../form/readDocumentForm.ts';

/** A service as it would be after publishing: complete where the submission and what is published are. */
export type Proposal = Record<string, unknown> & { id: string; state: string };

/** The service that a submission is about, or becomes; the one that it names itself must be new when it is published. */
export function serviceIdOf({ id, serviceId, document }: Submission): string {
  return serviceId ?? serviceSchema.shape.id.safeParse(document.id).data ?? id;
}

/** What only officials see is not on the form: left out it stays, `null` takes it away. */
function contactOf(document: Record<string, unknown>, published: Service | null) {
  const contact =
    document.authorityContact === undefined ? published?.authorityContact : document.authorityContact;
  return contact ? { authorityContact: contact } : {};
}

/**
 * The whole document that publishing a submission would make. Id and slug are the service's own; lists that are not
 * there are empty; the facts' sources are those of what is published, until publishing gives them new ones.
 */
export function proposalOf(
  submission: Submission,
  published: Service | null,
  document: Record<string, unknown> = submission.document,
): Proposal {
  const { authorityContact: _, ...rest } = document;
  const isSent = submission.sender !== null || submission.source.kind === 'form';
  const isKnownState = (wantedStates as readonly unknown[]).includes(document.state);
  return {
    topics: [],
    audiences: [],
    links: [],
    ...rest,
    ...contactOf(document, published),
    // A sender does not say who vouches for what: publishing works that out.
    provenance: published?.provenance ?? (isSent || !isRecord(rest.provenance) ? {} : rest.provenance),
    id: serviceIdOf(submission),
    ...(published && { slug: published.slug }),
    state: isKnownState ? String(document.state) : 'published',
  };
}
