import { FormFields } from '../../../../data/model/formFields.ts';
import { changeRows } from '../../../../data/model/formRows.ts';
import type { Outcome, SubmissionData, TypedDecision } from '../../../../data/model/reviewPages.ts';
import type { ServiceFormData } from '../../../../data/model/submissionForm.ts';
import { helsinkiDay } from '../../../directory/hours/helsinkiTime.ts';
import { getSubmission } from '../../../store/submissions.ts';
import { faultsOfChecks } from '../../../upkeep/form/faultsOfChecks.ts';
import { readDocumentForm } from '../../../upkeep/form/readDocumentForm.ts';
import { makeChange, makeNew } from '../../../upkeep/review/assign.ts';
import { reject, returnWithQuestion, saveEdits } from '../../../upkeep/review/decide.ts';
import { publish } from '../../../upkeep/review/publish.ts';
import { seekServices } from '../../../upkeep/review/seekServices.ts';
import type { PageResult, Visit } from '../servedPage.ts';
import { lateEdits } from './lateEdits.ts';
import { likeService } from './likeServices.ts';
import { actorNames, type ReviewParts, typedText, withName } from './reviewParts.ts';
import { documentToEdit, editorsForm, submissionData } from './submissionData.ts';

const maxText = 5000;
const maxSought = 300;
/** What the page's form has besides the service. */
const ownFields = new Set([
  'csrf',
  'do',
  'version',
  'revision',
  'reason',
  'question',
  'rejection',
  'vouched',
  'service',
]);

function typedIn(form: URLSearchParams | null): TypedDecision {
  return {
    reason: typedText(form, 'reason', maxText),
    question: typedText(form, 'question', maxText),
    rejection: typedText(form, 'rejection', maxText),
    isVouched: form?.get('vouched') === 'yes',
  };
}

/** A submission beside what is published, for an editor to decide on. */
export async function loadSubmission(parts: ReviewParts, visit: Visit): Promise<PageResult> {
  const submission = await getSubmission(parts.store, visit.params.id ?? '');
  return submission ? { data: await submissionData(parts, submission, visit.language) } : 'not-found';
}

const numberIn = (form: URLSearchParams | null, name: string) => {
  const text = form?.get(name) ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
};

/**
 * What an editor decides; a decision that cannot be is shown with everything that was typed, and so is one that is not
 * to be taken.
 */
export async function postSubmission(
  parts: ReviewParts,
  visit: Visit,
  editor: string,
  isTaken = true,
): Promise<PageResult> {
  const { store, directory } = parts;
  const { form, now, baseUrl, language } = visit;
  const submission = await getSubmission(store, visit.params.id ?? '');
  if (!submission || !form) return 'not-found';
  const typed = typedIn(form);
  const action = form.get('do') ?? '';
  const isWhole = form.get('form') === 'whole';
  const [version, revision] = [numberIn(form, 'version'), numberIn(form, 'revision')];
  const sent = new FormFields([...form].filter(([name]) => !ownFields.has(name))).entries();
  const late = isWhole ? await lateEdits(parts, submission, { version, revision, typed: sent }) : null;
  const entries = late ? late.entries : sent;
  const shown = await documentToEdit(parts, submission);
  const today = helsinkiDay(now);
  const { document: edited, faults, rows } = readDocumentForm(entries, shown, { ...editorsForm, today });
  const document = edited ?? shown;
  const looked = { submissionId: submission.id, basedOn: version, editor, now, baseUrl };

  const kept = async (
    {
      form: changed,
      ...more
    }: Partial<Omit<SubmissionData, 'form'>> & { form?: Partial<ServiceFormData> } = {},
    status = 422,
  ): Promise<PageResult> => {
    const data = await submissionData(parts, submission, language, document);
    const own = { ...data.form, ...(isWhole && { entries }), faults: [], ...changed };
    const isKept = status === 422;
    return { data: { ...data, form: own, isKept, typed, ...more } satisfies SubmissionData, status };
  };

  if (!isTaken) return kept({ isKept: true }, 200);
  if (late) return kept({ outcome: withName(late.faster, await actorNames(store)) });
  const changed = changeRows(entries, action);
  if (changed) return kept({ form: changed }, 200);
  const sought = typedText(form, 'service', maxSought);
  if (action === 'seek' || (action === 'enter' && sought)) {
    const snapshot = directory.current();
    const found = seekServices(snapshot, sought).map((row) => likeService(snapshot, row, []));
    return kept({ sought: { text: sought, found }, isKept: edited !== null }, 200);
  }
  if (action === 'enter' && !edited && faults.length === 0) return kept({}, 200);
  if (action === 'return' && !typed.question) return kept({ missing: 'question' });
  if (action === 'reject' && !typed.rejection) return kept({ missing: 'rejection' });
  const [, changeOf = ''] = /^change-of:(.{1,64})$/.exec(action) ?? [];
  if (action !== 'reject' && faults.length > 0) return kept({ form: { faults } });
  const decide: Record<string, () => Promise<Outcome>> = {
    publish: () =>
      publish(store, {
        ...looked,
        ...typed,
        basedOnRevision: revision,
        ...(edited && { document }),
      }),
    save: () => saveEdits(store, { ...looked, document, note: typed.reason }),
    return: () =>
      returnWithQuestion(store, { ...looked, question: typed.question, document: edited ?? undefined }),
    reject: () => reject(store, { ...looked, reason: typed.rejection }),
    'make-new': () => makeNew(store, { ...looked, note: typed.reason, document: edited ?? undefined }),
  };
  const outcome = changeOf
    ? await makeChange(store, {
        ...looked,
        serviceId: changeOf,
        note: typed.reason,
        document: edited ?? undefined,
      })
    : await decide[Object.hasOwn(decide, action) ? action : 'save']?.();
  if (outcome?.kind === 'faults') {
    return kept({ outcome, form: { faults: faultsOfChecks(outcome.faults, rows) } });
  }
  if (outcome?.kind !== 'done') {
    return kept({ outcome: outcome ? withName(outcome, await actorNames(store)) : null });
  }
  return { redirect: `/${language}/review/submissions/${submission.id}` };
}
