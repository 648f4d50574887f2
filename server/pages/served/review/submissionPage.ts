import { editsIn } from '../../../../data/model/documentFromForm.ts';
import { channelFields, serviceFields } from '../../../../data/model/editableFields.ts';
import type { Outcome, SubmissionData, TypedDecision } from '../../../../data/model/reviewPages.ts';
import { getSubmission } from '../../../store/submissions.ts';
import { reject, returnWithQuestion, saveEdits } from '../../../upkeep/review/decide.ts';
import { publish } from '../../../upkeep/review/publish.ts';
import type { PageResult, Visit } from '../servedPage.ts';
import { actorNames, type ReviewParts, typedText, withName } from './reviewParts.ts';
import { documentToEdit, submissionData } from './submissionData.ts';

const maxText = 5000;

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
  return submission ? { data: await submissionData(parts, submission) } : 'not-found';
}

const numberIn = (form: URLSearchParams | null, name: string) => {
  const text = form?.get(name) ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
};

/** What an editor decides; a decision that cannot be is shown with everything that was typed. */
export async function postSubmission(parts: ReviewParts, visit: Visit, editor: string): Promise<PageResult> {
  const { store, directory } = parts;
  const { form, now, baseUrl, language } = visit;
  const submission = await getSubmission(store, visit.params.id ?? '');
  if (!submission || !form) return 'not-found';
  const typed = typedIn(form);
  const action = form.get('do') ?? '';
  const shown = await documentToEdit(parts, submission);
  const edited = editsIn(shown, form);
  const document = edited ?? shown;
  const looked = { submissionId: submission.id, basedOn: numberIn(form, 'version'), editor, now, baseUrl };

  const kept = async (more: Partial<SubmissionData>): Promise<PageResult> => {
    const data = await submissionData(parts, submission, document);
    const fields = { fields: serviceFields(document), channels: channelFields(document) };
    return { data: { ...data, ...fields, typed, ...more }, status: 422 };
  };

  if (action === 'return' && !typed.question) return kept({ missing: 'question' });
  if (action === 'reject' && !typed.rejection) return kept({ missing: 'rejection' });
  const decide: Record<string, () => Promise<Outcome>> = {
    publish: () =>
      publish(store, {
        ...looked,
        ...typed,
        basedOnRevision: numberIn(form, 'revision'),
        ...(edited && { document }),
      }),
    save: () => saveEdits(store, { ...looked, document, note: typed.reason }),
    return: () => returnWithQuestion(store, { ...looked, question: typed.question }),
    reject: () => reject(store, { ...looked, reason: typed.rejection }),
  };
  const outcome = await (decide[action] ?? decide.save)?.();
  if (outcome?.kind !== 'done') {
    return kept({ outcome: outcome ? withName(outcome, await actorNames(store)) : null });
  }
  if (action === 'publish') await directory.refresh();
  return { redirect: `/${language}/review/submissions/${submission.id}` };
}
