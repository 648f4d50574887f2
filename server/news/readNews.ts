import { setImmediate } from 'node:timers/promises';
import { dayMs } from '../../data/model/duration.ts';
import type { NewsFilter, NewsItem, NoticeNews, ServiceNews } from '../../data/model/news.ts';
import { isShownOn, type Notice } from '../../data/model/notice.ts';
import type { ServiceEvent } from '../../data/model/serviceEvents.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';
import type { Directory } from '../directory/directory.ts';
import { helsinkiDay, helsinkiMidnight } from '../directory/hours/helsinkiTime.ts';
import { listNotices } from '../store/notices.ts';
import { firstContentAt, newsPlaces } from '../store/revisionSteps.ts';
import type { Store } from '../store/schema.ts';
import { formatCursor, type NewsCursor } from './cursor.ts';
import { newsMatcher } from './matchNews.ts';
import { createHappenings, type Happening } from './serviceHappenings.ts';

interface NewsRequest {
  filter: NewsFilter;
  from: NewsCursor;
  limit: number;
  now: Date;
}

interface NewsReading {
  items: NewsItem[];
  next: string | null;
  readTo: string | null;
  beganOn: string | null;
}

export type ReadNews = (request: NewsRequest) => Promise<NewsReading>;

/** Revisions read at once, and for one page at most: a rare language is looked for page by page. */
const batchSize = 200;
const maxRead = 5000;

const midnightOf = (day: string) => helsinkiMidnight(new Date(`${day}T12:00:00Z`)).toISOString();

function toNotice(notice: Notice): NoticeNews {
  const entries = Object.entries(notice.texts);
  return {
    type: 'notice',
    id: notice.id,
    at: midnightOf(notice.from),
    day: notice.from,
    updatedAt: notice.createdAt,
    titles: Object.fromEntries(entries.map(([language, { title }]) => [language, title])),
    texts: Object.fromEntries(entries.map(([language, { text }]) => [language, text])),
  };
}

/** News of services and editors' notices, newest first, page by page. */
export function createReadNews({ store, directory }: { store: Store; directory: Directory }): ReadNews {
  const happeningsAt = createHappenings(store);

  /** The page of now, or that of the last day on which the public could see one. */
  function pathOf({ slug, at, since, events }: Happening): string | null {
    if (directory.current().rowOfSlug(slug) !== undefined) return `services/${slug}`;
    const day = helsinkiDay(at);
    if (!events.some(({ kind }) => kind === 'closed')) return `services/${slug}?at=${day}`;
    const dayBefore = new Date(Date.parse(day) - dayMs).toISOString().slice(0, 10);
    return helsinkiDay(since) <= dayBefore ? `services/${slug}?at=${dayBefore}` : null;
  }

  function toNews(happening: Happening, events: ServiceEvent[]): ServiceNews {
    const { seq, at, name, municipalityCode, tags } = happening;
    const isNew = events.some(({ kind }) => kind === 'opened' || kind === 'reopened');
    return {
      type: 'service',
      seq,
      at,
      day: helsinkiDay(at),
      name,
      municipality: municipalityByCode(municipalityCode)?.name ?? null,
      path: pathOf(happening),
      events,
      languages: isNew ? tags : [],
    };
  }

  return async ({ filter, from, limit, now }) => {
    const today = helsinkiDay(now);
    const matcher = newsMatcher(filter);
    const notices = (await listNotices(store))
      .filter((notice) => isShownOn(notice, today) && matcher.notice(notice))
      .filter(({ from: day, place }) => isAfter(from.notice, { day, place }))
      .sort((a, b) => (isAfter({ day: a.from, place: a.place }, { day: b.from, place: b.place }) ? -1 : 1));
    const place: NewsCursor = { ...from };
    const items: NewsItem[] = [];
    let readTo: string | null = null;

    /** Notices of a day go before what happened on it. */
    function takeNotices(downTo: string): void {
      while (items.length < limit && notices[0] && notices[0].from >= downTo) {
        const notice = notices.shift() as Notice;
        items.push(toNotice(notice));
        place.notice = { day: notice.from, place: notice.place };
      }
    }

    for (let read = 0; read < maxRead; ) {
      const seqs = await newsPlaces(store, place.seq, batchSize);
      const happenings = await happeningsAt(seqs);
      for (const [index, happening] of happenings.entries()) {
        const events = happening ? matcher.events(happening) : [];
        if (happening && events.length > 0) {
          takeNotices(helsinkiDay(happening.at));
          if (items.length >= limit) return { items, next: formatCursor(place), readTo: null, beganOn: null };
          items.push(toNews(happening, events));
        }
        if (happening) readTo = helsinkiDay(happening.at);
        place.seq = seqs[index] as number;
      }
      read += seqs.length;
      if (seqs.length < batchSize) {
        takeNotices('');
        if (notices.length > 0) return { items, next: formatCursor(place), readTo: null, beganOn: null };
        const began = await firstContentAt(store);
        return { items, next: null, readTo: null, beganOn: began && helsinkiDay(began) };
      }
      // The driver works on this thread: without a pause a long read would keep every request waiting.
      await setImmediate();
    }
    if (readTo) takeNotices(readTo);
    return { items, next: formatCursor(place), readTo, beganOn: null };
  };
}

type NoticePlace = NewsCursor['notice'];

/** Whether `b` comes after `a`, going back in time. */
function isAfter(a: NoticePlace, b: NoticePlace): boolean {
  return b.day < a.day || (b.day === a.day && b.place < a.place);
}
