import type { FormEntry } from '../../../../data/model/formFields.ts';
import type { Faster } from '../../../../data/model/reviewPages.ts';
import { serviceRevision } from '../../../store/revisions.ts';
import type { Submission } from '../../../store/submissionRow.ts';
import { carryOver } from '../../../upkeep/form/carryOver.ts';
import { documentEntries } from '../../../upkeep/form/documentEntries.ts';
import { documentAt } from '../../../upkeep/review/documentAt.ts';
import { fasterThan, revisedSince } from '../../../upkeep/review/outcome.ts';
import { proposalOf, serviceIdOf } from '../../../upkeep/review/proposal.ts';
import type { ReviewParts } from './reviewParts.ts';
import { documentToEdit, editorsForm } from './submissionData.ts';

interface SentEdits {
  /** Of the submission, as the editor saw it. */
  version: number;
  /** The service's newest revision that they saw; 0 for a new service. */
  revision: number;
  typed: FormEntry[];
}

/**
 * Edits that were made of what a submission, or its service, was before somebody else worked on it: who that was, and
 * the edits over what it is now. Null where nobody was faster.
 */
export async function lateEdits(
  parts: Pick<ReviewParts, 'store'>,
  submission: Submission,
  { version, revision, typed }: SentEdits,
): Promise<{ faster: Faster; entries: FormEntry[] } | null> {
  const { store } = parts;
  const serviceId = serviceIdOf(submission);
  const faster =
    version === submission.version
      ? await revisedSince(store, serviceId, revision)
      : await fasterThan(store, submission.id);
  if (!faster) return null;
  const document = await documentAt(store, submission, version);
  const published = (await serviceRevision(store, serviceId, revision))?.service ?? null;
  const before = documentEntries(proposalOf({ ...submission, document }, published), editorsForm);
  const now = documentEntries(await documentToEdit(parts, submission), editorsForm);
  return { faster, entries: [...carryOver(typed, before, now), ['form', 'whole']] };
}
