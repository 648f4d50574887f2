import { type FormEntry, FormFields } from '../../../data/model/formFields.ts';
import { changeRows } from '../../../data/model/formRows.ts';
import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import type { AnswerData } from '../../../data/model/reviewPages.ts';
import type { SubmissionEventKind } from '../../../data/model/submission.ts';
import type { ServiceFormData } from '../../../data/model/submissionForm.ts';
import { helsinkiDay } from '../../directory/hours/helsinkiTime.ts';
import type { Store } from '../../store/schema.ts';
import type { Submission } from '../../store/submissionRow.ts';
import { submissionEvents } from '../../store/submissions.ts';
import { carryOver } from '../../upkeep/form/carryOver.ts';
import { documentEntries } from '../../upkeep/form/documentEntries.ts';
import { readDocumentForm } from '../../upkeep/form/readDocumentForm.ts';
import { answerQuestion, submissionToAnswer } from '../../upkeep/review/answer.ts';
import { documentAt } from '../../upkeep/review/documentAt.ts';
import { municipalityNames } from './municipalityNames.ts';
import { nameIn, typedText } from './review/reviewParts.ts';
import type { PageResult, ServedPage, Visit } from './servedPage.ts';

const maxText = 5000;
/** What its sender may read of what happened; what editors note for each other is not theirs. */
const shownKinds: SubmissionEventKind[] = ['received', 'returned', 'answered', 'published', 'rejected'];

/** Whether a service is public is not for its sender to say; the contact that officials see may be an editor's. */
const shown = { isContactShown: false, hasState: false };
const ownFields = ['do', 'version', 'text'];

async function answerData(
  store: Store,
  { id, reference, version, state, document }: Submission,
  language: InterfaceLanguage,
): Promise<AnswerData> {
  const events = await submissionEvents(store, id);
  return {
    reference,
    version,
    state,
    name: nameIn(document),
    thread: events
      .filter(({ kind }) => shownKinds.includes(kind))
      .map(({ kind, author, note, createdAt }) => ({ kind, isSender: author === 'sender', note, createdAt })),
    form: {
      entries: documentEntries(document, shown),
      faults: [],
      municipalities: municipalityNames(language),
      focus: null,
    },
    text: '',
    isTextMissing: false,
    isLate: false,
  };
}

/** The page on which the sender of a submission answers an editor's question, opened by the link in a mail. */
export function createAnswerPage({ store }: { store: Store }): ServedPage {
  const find = ({ params, now }: Visit) => submissionToAnswer(store, params.token ?? '', now);

  /** What the sender typed, over what an editor has made of the submission meanwhile. */
  async function carried(submission: Submission, typed: FormEntry[], version: number): Promise<FormEntry[]> {
    const before = documentEntries(await documentAt(store, submission, version), shown);
    const now = documentEntries(submission.document, shown);
    return [...carryOver(typed, before, now), ['form', 'whole']];
  }

  return {
    path: 'submissions/:token',
    async load(visit): Promise<PageResult> {
      const submission = await find(visit);
      return submission ? { data: await answerData(store, submission, visit.language) } : 'not-found';
    },
    async post(visit): Promise<PageResult> {
      const { form, now, params, language } = visit;
      const submission = await find(visit);
      if (!submission || !form) return 'not-found';
      const text = typedText(form, 'text', maxText);
      const sent = new FormFields([...form].filter(([name]) => !ownFields.includes(name))).entries();
      const basedOn = Number(form.get('version'));
      const isLate = basedOn !== submission.version;
      const entries = isLate ? await carried(submission, sent, basedOn) : sent;
      const kept = async (
        { faults = [], focus = null, ...more }: Partial<AnswerData> & Partial<ServiceFormData>,
        status = 422,
      ): Promise<PageResult> => {
        const data = await answerData(store, submission, language);
        const typed = { entries: more.entries ?? entries, faults, focus };
        return {
          data: { ...data, text, ...more, form: { ...data.form, ...typed } } satisfies AnswerData,
          status,
        };
      };
      if (isLate) return kept({ isLate });
      const changed = changeRows(entries, form.get('do') ?? '');
      if (changed) return kept(changed, 200);
      const today = helsinkiDay(now);
      const { document, faults } = readDocumentForm(entries, submission.document, { ...shown, today });
      if (!text || faults.length > 0) return kept({ isTextMissing: !text, faults });
      const token = params.token ?? '';
      const answer = { token, basedOn, text, now, ...(document && { document }) };
      const outcome = await answerQuestion(store, answer);
      if (outcome.kind === 'missing') return 'not-found';
      if (outcome.kind === 'faster') return kept({ isLate: true });
      return { redirect: `/${language}/submissions/${token}` };
    },
  };
}
