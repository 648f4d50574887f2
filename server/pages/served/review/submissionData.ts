import type { InterfaceLanguage } from '../../../../data/model/languageTag.ts';
import { isRecord } from '../../../../data/model/matchChannels.ts';
import type { SubmissionData, ThreadEvent } from '../../../../data/model/reviewPages.ts';
import { toPublicService } from '../../../../data/model/service.ts';
import { diffServices } from '../../../../data/model/serviceDiff.ts';
import { toCard } from '../../../directory/card.ts';
import type { Revision } from '../../../store/revisionRow.ts';
import { serviceHistory } from '../../../store/revisions.ts';
import type { Submission, SubmissionEvent } from '../../../store/submissionRow.ts';
import { submissionEvents } from '../../../store/submissions.ts';
import { findDuplicates } from '../../../upkeep/duplicates.ts';
import { channelsIn, documentEntries } from '../../../upkeep/form/documentEntries.ts';
import { faultsOfChecks } from '../../../upkeep/form/faultsOfChecks.ts';
import { checkService } from '../../../upkeep/review/checkService.ts';
import { proposalOf, serviceIdOf } from '../../../upkeep/review/proposal.ts';
import { municipalityNames } from '../municipalityNames.ts';
import { likeServices } from './likeServices.ts';
import { actorNames, nameIn, placesIn, type ReviewParts } from './reviewParts.ts';

type Document = Record<string, unknown>;

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

/** Without what publishing adds, which nobody sent in. */
function sent({ id: _, slug: __, state: ___, provenance: ____, ...document }: Document): Document {
  return document;
}

function toThread(events: SubmissionEvent[], nameOf: (by: string) => string): ThreadEvent[] {
  let before: Document = {};
  return events.map(({ number, kind, author, note, document, createdAt }) => {
    const changes = document && number > 1 ? diffServices(sent(before), sent(document)) : [];
    before = document ?? before;
    return { number, kind, by: nameOf(author), note, createdAt, changes };
  });
}

function listIn(value: unknown): Document[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The newest revision, where the sender did not know of it. */
function unknownRevision(
  submission: Submission,
  newest: Revision | undefined,
  nameOf: (by: string) => string,
) {
  if (!newest || !submission.serviceId) return null;
  const { basedOn } = submission.source;
  const isUnknown =
    typeof basedOn === 'number' ? basedOn < newest.number : submission.receivedAt < newest.createdAt;
  const isOpen = submission.state === 'waiting' || submission.state === 'returned';
  const { number, author, createdAt, reason } = newest;
  return isUnknown && isOpen ? { number, by: nameOf(author), createdAt, reason } : null;
}

/** Provenance is worked out when it is published; until then the diff would only tell what is not so. */
function comparable({ provenance: _, slug: __, id: ___, ...document }: Document): Document {
  return document;
}

/** An editor sees all of it, and says whether it is public. */
export const editorsForm = { isContactShown: true, hasState: true };

/** What the form of an editor starts from: the whole document that would be published. */
export async function documentToEdit(
  { store }: Pick<ReviewParts, 'store'>,
  submission: Submission,
): Promise<Document> {
  const [newest] = await serviceHistory(store, serviceIdOf(submission), 1);
  return proposalOf(submission, newest?.service ?? null);
}

/** Everything that an editor sees of a submission; `document` is what they made of it. */
export async function submissionData(
  { store, directory }: ReviewParts,
  submission: Submission,
  language: InterfaceLanguage,
  document: Document = submission.document,
): Promise<SubmissionData> {
  const { id, reference, version, state, receivedAt, confirmedAt, note, sender, source } = submission;
  const [newest] = await serviceHistory(store, serviceIdOf(submission), 1);
  const nameOf = await actorNames(store);
  const proposal = proposalOf(submission, newest?.service ?? null, document);
  const snapshot = directory.current();
  const checked = checkService({ slug: 'x', ...proposal });
  const isNew = submission.serviceId === null;
  const isOpen = state === 'waiting' || state === 'returned';
  const alike = isNew && isOpen && checked.service ? findDuplicates(snapshot, checked.service) : [];
  const duplicates = likeServices(snapshot, [...listIn(source.duplicates), ...alike], submission.serviceId);
  const diff = diffServices(newest ? comparable(newest.service) : {}, comparable(proposal));
  const thread = toThread(await submissionEvents(store, id), nameOf);
  return {
    id,
    reference,
    version,
    state,
    receivedAt,
    confirmedAt,
    note,
    sender,
    source: { kind: textOf(source.kind) ?? 'other', url: textOf(source.url), title: textOf(source.title) },
    name: nameIn(document),
    service: newest
      ? {
          id: newest.service.id,
          slug: newest.service.slug,
          revision: newest.number,
          state: newest.service.state,
        }
      : null,
    diff,
    changedSince: unknownRevision(submission, newest, nameOf),
    faults: checked.faults,
    doubts: listIn(source.doubts).map(({ field, code, kind }) => ({
      field: String(field),
      code: String(code),
      kind: textOf(kind),
    })),
    isNew,
    duplicates,
    sought: null,
    card: checked.service && toCard(toPublicService(checked.service), () => 0),
    places: placesIn([...diff, ...thread.flatMap(({ changes }) => changes)]),
    thread,
    form: {
      entries: documentEntries(proposal, editorsForm),
      faults: faultsOfChecks(
        checked.faults,
        channelsIn(proposal).map((_, row) => row),
      ),
      municipalities: municipalityNames(language),
      focus: null,
    },
    isKept: false,
    typed: { reason: '', question: '', rejection: '', isVouched: false },
    outcome: null,
    missing: null,
  };
}
