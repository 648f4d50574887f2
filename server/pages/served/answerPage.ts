import { editsIn } from '../../../data/model/documentFromForm.ts';
import { channelFields, serviceFields } from '../../../data/model/editableFields.ts';
import type { AnswerData } from '../../../data/model/reviewPages.ts';
import type { SubmissionEventKind } from '../../../data/model/submission.ts';
import type { Store } from '../../store/schema.ts';
import type { Submission } from '../../store/submissionRow.ts';
import { submissionEvents } from '../../store/submissions.ts';
import { answerQuestion, submissionToAnswer } from '../../upkeep/review/answer.ts';
import { nameIn, typedText } from './review/reviewParts.ts';
import type { PageResult, ServedPage, Visit } from './servedPage.ts';

const maxText = 5000;
/** What its sender may read of what happened; what editors note for each other is not theirs. */
const shownKinds: SubmissionEventKind[] = ['received', 'returned', 'answered', 'published', 'rejected'];

/** Whether a service is public is not for its sender to say; the contact that officials see may be an editor's. */
const isHidden = (path: string) => path === 'state' || path.startsWith('authorityContact.');

async function answerData(
  store: Store,
  { id, reference, version, state, document: sent }: Submission,
  document: Record<string, unknown> = sent,
): Promise<AnswerData> {
  const events = await submissionEvents(store, id);
  const fields = serviceFields(document).filter(({ path }) => !isHidden(path));
  return {
    reference,
    version,
    state,
    name: nameIn(document),
    thread: events
      .filter(({ kind }) => shownKinds.includes(kind))
      .map(({ kind, author, note, createdAt }) => ({ kind, isSender: author === 'sender', note, createdAt })),
    fields,
    channels: channelFields(document),
    text: '',
    isTextMissing: false,
    isLate: false,
  };
}

/** The page on which the sender of a submission answers an editor's question, opened by the link in a mail. */
export function createAnswerPage({ store }: { store: Store }): ServedPage {
  const find = ({ params, now }: Visit) => submissionToAnswer(store, params.token ?? '', now);
  return {
    path: 'submissions/:token',
    async load(visit): Promise<PageResult> {
      const submission = await find(visit);
      return submission ? { data: await answerData(store, submission) } : 'not-found';
    },
    async post(visit): Promise<PageResult> {
      const { form, now, params, language } = visit;
      const submission = await find(visit);
      if (!submission || !form) return 'not-found';
      for (const name of new Set(form.keys())) if (isHidden(name)) form.delete(name);
      const edited = editsIn(submission.document, form);
      const text = typedText(form, 'text', maxText);
      const kept = async (more: Partial<AnswerData>): Promise<PageResult> => ({
        data: { ...(await answerData(store, submission, edited ?? submission.document)), text, ...more },
        status: 422,
      });
      if (!text) return kept({ isTextMissing: true });
      const token = params.token ?? '';
      const basedOn = Number(form.get('version'));
      const answer = { token, basedOn, text, now, ...(edited && { document: edited }) };
      const outcome = await answerQuestion(store, answer);
      if (outcome.kind === 'missing') return 'not-found';
      if (outcome.kind === 'faster') return kept({ isLate: true });
      return { redirect: `/${language}/submissions/${token}` };
    },
  };
}
