import { randomUUID } from 'node:crypto';
import { isShownOn, type Notice, type NoticeState, noticeStates } from '../../../../data/model/notice.ts';
import type { NoticeData, NoticesData } from '../../../../data/model/noticePages.ts';
import type { LocalizedText } from '../../../../data/model/pickText.ts';
import { areas } from '../../../../data/reference/areas.ts';
import { languages } from '../../../../data/reference/languages.ts';
import { helsinkiDay } from '../../../directory/hours/helsinkiTime.ts';
import { areaName, languageName } from '../../../directory/shell.ts';
import { draftOf, noticeDraft, readNotice } from '../../../news/readNoticeForm.ts';
import { saveNotice } from '../../../news/saveNotice.ts';
import { ConflictError } from '../../../store/conflictError.ts';
import { listNotices, noticeHistory } from '../../../store/notices.ts';
import type { PageResult, Visit } from '../servedPage.ts';
import { actorNames, type ReviewParts, typedText } from './reviewParts.ts';

const isId = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

function titlesOf({ texts }: Notice): LocalizedText {
  return Object.fromEntries(Object.entries(texts).map(([language, { title }]) => [language, title]));
}

/** Every notice, the last begun first. */
export async function loadNotices({ store }: ReviewParts, { url, now }: Visit): Promise<PageResult> {
  const nameOf = await actorNames(store);
  const today = helsinkiDay(now);
  const items = (await listNotices(store)).map((notice) => ({
    id: notice.id,
    titles: titlesOf(notice),
    state: notice.state,
    from: notice.from,
    until: notice.until,
    time:
      notice.from > today
        ? ('coming' as const)
        : isShownOn({ ...notice, state: 'published' }, today)
          ? ('shown' as const)
          : ('over' as const),
    by: nameOf(notice.author),
    at: notice.createdAt,
  }));
  const saved = noticeStates.find((state) => state === url.searchParams.get('saved')) ?? null;
  return { data: { items, saved } satisfies NoticesData };
}

async function noticeData(
  { store }: ReviewParts,
  { language, now, form }: Visit,
  { id, states }: { id: string; states: Notice[] },
): Promise<NoticeData> {
  const nameOf = await actorNames(store);
  const [newest] = states;
  const { compare } = new Intl.Collator(language);
  const byName = (a: { name: string }, b: { name: string }) => compare(a.name, b.name);
  const empty = new URLSearchParams({ from: helsinkiDay(now) });
  return {
    id,
    basedOn: newest?.number ?? 0,
    state: newest?.state ?? null,
    draft: form || !newest ? noticeDraft(form ?? empty) : draftOf(newest),
    faults: [],
    isLate: false,
    areaChoices: areas
      .filter(({ kind }) => kind === 'region')
      .map((area) => ({ value: `region:${area.code}`, name: areaName(area, language) }))
      .sort(byName),
    languageChoices: languages
      .map(({ tag }) => ({ value: tag, name: languageName(tag, language) }))
      .sort(byName),
    history: states.map(({ number, state, author, createdAt }) => ({
      number,
      state,
      by: nameOf(author),
      at: createdAt,
    })),
  };
}

/** The notice that an address or form is about; null: there is none. */
async function find({ store }: ReviewParts, { params, form }: Visit) {
  const isNew = params.id === 'new';
  const typed = typedText(form, 'id', 36);
  const id = isNew ? (isId.test(typed) ? typed : randomUUID()) : (params.id ?? '');
  const states = isId.test(id) ? await noticeHistory(store, id) : [];
  return isNew || states.length > 0 ? { id, states } : null;
}

/** One notice to write: a new one, an existing one, or what was typed. */
export async function loadNotice(parts: ReviewParts, visit: Visit): Promise<PageResult> {
  const found = await find(parts, visit);
  return found ? { data: await noticeData(parts, visit, found) } : 'not-found';
}

const stateOf: Record<string, NoticeState> = { draft: 'draft', publish: 'published', withdraw: 'withdrawn' };

/** Saves a notice as a draft, publishes or withdraws it. */
export async function postNotice(parts: ReviewParts, visit: Visit, editor: string): Promise<PageResult> {
  const found = await find(parts, visit);
  if (!found) return 'not-found';
  const { form, language, now } = visit;
  const data = await noticeData(parts, visit, found);
  const { document, faults } = readNotice(data.draft);
  if (!document) return { data: { ...data, faults } satisfies NoticeData, status: 422 };
  const state = stateOf[form?.get('do') ?? ''] ?? 'draft';
  const basedOn = Number(form?.get('basedOn') ?? 0);
  try {
    await saveNotice(parts.store, { id: found.id, state, document, author: editor, basedOn, now });
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    return { data: { ...data, isLate: true } satisfies NoticeData, status: 409 };
  }
  return { redirect: `/${language}/review/notices?saved=${state}` };
}
