import type { HistoryData } from '../../../../data/model/reviewPages.ts';
import { diffServices } from '../../../../data/model/serviceDiff.ts';
import { serviceHistory, serviceRevision } from '../../../store/revisions.ts';
import { beginCorrection } from '../../../upkeep/review/beginCorrection.ts';
import { restore } from '../../../upkeep/review/restore.ts';
import type { PageResult, Visit } from '../servedPage.ts';
import { actorNames, placesIn, type ReviewParts, typedText, withName } from './reviewParts.ts';

const pageSize = 20;
const maxReason = 2000;

type Document = Record<string, unknown>;
type Done = Partial<Pick<HistoryData, 'outcome' | 'isReasonMissing' | 'typed'>>;

async function historyData(
  { store }: ReviewParts,
  visit: Visit,
  done: Done = {},
): Promise<HistoryData | null> {
  const id = visit.params.id ?? '';
  const [newest] = await serviceHistory(store, id, 1);
  if (!newest) return null;
  const asked = Number(visit.url.searchParams.get('before'));
  const before = Number.isSafeInteger(asked) && asked > 0 ? asked : newest.number + 1;
  // One more than is shown, which the last one shown is held against.
  const read = await serviceHistory(store, id, pageSize + 1, before);
  const shown = read.slice(0, pageSize);
  const nameOf = await actorNames(store);
  const { slug, name, state } = newest.service;
  const revisions = shown.map(({ number, service, author, reason, createdAt }, index) => ({
    number,
    state: service.state,
    by: nameOf(author),
    reason,
    createdAt,
    changes: diffServices((read[index + 1]?.service ?? {}) as Document, service),
  }));
  return {
    id,
    slug,
    name,
    state,
    newest: newest.number,
    revisions,
    places: placesIn(revisions.flatMap(({ changes }) => changes)),
    next: read.length > pageSize ? `?before=${shown.at(-1)?.number}` : null,
    outcome: null,
    isReasonMissing: false,
    typed: null,
    ...done,
  };
}

/** What a service was, revision by revision. */
export async function loadHistory(parts: ReviewParts, visit: Visit): Promise<PageResult> {
  const data = await historyData(parts, visit);
  return data ? { data } : 'not-found';
}

const numberIn = (form: URLSearchParams | null, name: string) =>
  Number(/^\d{1,9}$/.exec(form?.get(name) ?? '')?.[0] ?? -1);

const typedIn = (form: URLSearchParams | null) => ({
  number: numberIn(form, 'number'),
  reason: typedText(form, 'reason', maxReason),
});

/** The history with what was typed, and nothing done. */
export async function keepHistory(parts: ReviewParts, visit: Visit): Promise<PageResult> {
  const data = await historyData(parts, visit, { typed: typedIn(visit.form) });
  return data ? { data } : 'not-found';
}

/** Brings an earlier revision back as a new one, or begins to correct the newest. */
export async function postHistory(parts: ReviewParts, visit: Visit, editor: string): Promise<PageResult> {
  const { store } = parts;
  const { form, now, language, params } = visit;
  const serviceId = params.id ?? '';
  if (form?.get('do') === 'correct') {
    const id = await beginCorrection(store, { serviceId, editor, now });
    return id ? { redirect: `/${language}/review/submissions/${id}` } : 'not-found';
  }
  const typed = typedIn(form);
  const kept = async (done: Done): Promise<PageResult> => {
    const data = await historyData(parts, visit, { typed, ...done });
    return data ? { data, status: 422 } : 'not-found';
  };
  if (!typed.reason) return kept({ isReasonMissing: true });
  if (!(await serviceRevision(store, serviceId, typed.number))) return 'not-found';
  const outcome = await restore(store, {
    serviceId,
    ...typed,
    basedOn: numberIn(form, 'newest'),
    editor,
    now,
  });
  if (outcome.kind !== 'done') return kept({ outcome: withName(outcome, await actorNames(store)) });
  return { redirect: `/${language}/review/services/${serviceId}` };
}
