import { dayMs } from '../../../../data/model/duration.ts';
import {
  type QueueChoices,
  type QueueData,
  type QueueItem,
  queueParameters,
} from '../../../../data/model/reviewPages.ts';
import { type SubmissionState, submissionStates } from '../../../../data/model/submission.ts';
import { municipalities } from '../../../../data/reference/municipalities.ts';
import { countQueue, listQueue, type QueueFilter } from '../../../store/reviewQueue.ts';
import { serviceHistory } from '../../../store/revisions.ts';
import type { Submission } from '../../../store/submissionRow.ts';
import { getSubmission } from '../../../store/submissions.ts';
import { type BulkItem, decideSeveral } from '../../../upkeep/review/bulk.ts';
import { checkService } from '../../../upkeep/review/checkService.ts';
import { proposalOf } from '../../../upkeep/review/proposal.ts';
import type { PageResult, Visit } from '../servedPage.ts';
import { actorNames, municipalityIn, nameIn, type ReviewParts, typedText, withName } from './reviewParts.ts';

const pageSize = 25;
const maxText = 200;
const maxReason = 2000;

function choicesOf({ searchParams }: URL): QueueChoices {
  const given = queueParameters.map((name) => [name, (searchParams.get(name) ?? '').slice(0, maxText)]);
  const choices = Object.fromEntries(given) as QueueChoices;
  return { ...choices, state: searchParams.has('state') ? choices.state : 'waiting' };
}

const yesOrNo = (choice: string) => (choice === 'yes' ? true : choice === 'no' ? false : undefined);

function filterOf(choices: QueueChoices, now: Date): QueueFilter {
  const { state, kind, municipality, confirmed, faults, age, q } = choices;
  const isConfirmed = yesOrNo(confirmed);
  const hasFaults = yesOrNo(faults);
  const days = /^\d{1,3}$/.test(age) ? Number(age) : 0;
  const isState = (submissionStates as readonly string[]).includes(state);
  return {
    ...(isState && { states: [state as SubmissionState] }),
    ...((kind === 'new' || kind === 'change') && { kind }),
    ...(municipality && { municipalityCode: municipality }),
    ...(isConfirmed !== undefined && { isConfirmed }),
    ...(hasFaults !== undefined && { hasFaults }),
    ...(days > 0 && { receivedBefore: new Date(now.getTime() - days * dayMs).toISOString() }),
    ...(q && { text: q }),
  };
}

async function toItem({ store }: ReviewParts, submission: Submission): Promise<QueueItem> {
  const { id, reference, version, document, serviceId, state, receivedAt, confirmedAt, sender } = submission;
  const [newest] = serviceId ? await serviceHistory(store, serviceId, 1) : [];
  const proposal = proposalOf(submission, newest?.service ?? null);
  return {
    id,
    reference,
    version,
    revision: newest?.number ?? 0,
    name: nameIn(document),
    municipality: municipalityIn(document),
    isNew: serviceId === null,
    state,
    receivedAt,
    isConfirmed: sender ? confirmedAt !== null : null,
    senderName: sender?.name ?? null,
    faultCount: checkService({ slug: 'x', ...proposal }).faults.length,
  };
}

function nextSearch(url: URL, next: string | null): string | null {
  if (next === null) return null;
  const search = new URLSearchParams(url.search);
  search.set('after', next);
  return `?${search}`;
}

type Typed = Pick<QueueData, 'reason' | 'isVouched' | 'chosen'>;
type Done = Partial<Pick<QueueData, 'reports' | 'fault'> & Typed>;

async function queueData(parts: ReviewParts, { url, now }: Visit, done: Done = {}): Promise<QueueData> {
  const choices = choicesOf(url);
  const filter = filterOf(choices, now);
  const after = url.searchParams.get('after')?.slice(0, maxText);
  const [{ items, next }, counts] = await Promise.all([
    listQueue(parts.store, { ...filter, limit: pageSize, ...(after && { after }) }),
    countQueue(parts.store, filter),
  ]);
  return {
    choices,
    counts,
    items: await Promise.all(items.map((item) => toItem(parts, item))),
    next: nextSearch(url, next),
    municipalities: municipalities.map(({ code, name }) => ({ code, name })),
    reports: [],
    fault: null,
    reason: '',
    isVouched: false,
    chosen: [],
    ...done,
  };
}

/** A chosen row: what it is and what the editor saw of it, `id:version:revision`. */
function readChosen(text: string): BulkItem | null {
  const [, submissionId, basedOn, basedOnRevision] = /^([\w-]{1,64}):(\d{1,9}):(\d{1,9})$/.exec(text) ?? [];
  return submissionId === undefined
    ? null
    : { submissionId, basedOn: Number(basedOn), basedOnRevision: Number(basedOnRevision) };
}

/** The queue of submissions, filtered by its address. */
export async function loadQueue(parts: ReviewParts, visit: Visit): Promise<PageResult> {
  return { data: await queueData(parts, visit) };
}

const chosenIn = (form: URLSearchParams | null) =>
  form?.getAll('chosen').flatMap((text) => readChosen(text) ?? []) ?? [];

function typedIn(form: URLSearchParams | null): Typed {
  return {
    reason: typedText(form, 'reason', maxReason),
    isVouched: form?.get('vouched') === 'yes',
    chosen: chosenIn(form).map(({ submissionId }) => submissionId),
  };
}

/** The queue with what was typed and ticked, and nothing done. */
export async function keepQueue(parts: ReviewParts, visit: Visit): Promise<PageResult> {
  return { data: await queueData(parts, visit, typedIn(visit.form)) };
}

/** Decides the chosen submissions, and shows what became of each. */
export async function postQueue(parts: ReviewParts, visit: Visit, editor: string): Promise<PageResult> {
  const { store, log } = parts;
  const { form, now, baseUrl } = visit;
  const typed = typedIn(form);
  const { reason, isVouched } = typed;
  const chosenAction = form?.get('do');
  const isRejection = chosenAction === 'reject';
  const items = chosenIn(form);
  const fault = items.length === 0 ? 'nothing-chosen' : isRejection && !reason ? 'reason-missing' : null;
  if (fault || (!isRejection && chosenAction !== 'publish')) {
    return { data: await queueData(parts, visit, { fault, ...typed }), status: 422 };
  }
  const action = isRejection
    ? { kind: 'reject' as const, reason }
    : { kind: 'publish' as const, reason, isVouched };
  const onError = (err: unknown) => log.error({ err }, 'a decision failed');
  const results = await decideSeveral(store, items, action, { editor, now, baseUrl, onError });
  const nameOf = await actorNames(store);
  const reports = await Promise.all(
    results.map(async ({ submissionId, outcome }) => ({
      submissionId,
      reference: (await getSubmission(store, submissionId))?.reference ?? null,
      outcome: withName(outcome, nameOf),
    })),
  );
  return { data: await queueData(parts, visit, { reports }) };
}
