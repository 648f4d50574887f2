import type { ServiceNews } from '../../../data/model/news.ts';
import type { ServiceEvent } from '../../../data/model/serviceEvents.ts';
import type { Translate } from '../head.ts';

/** How the reader's language writes what stands in a sentence. */
export interface NewsWords {
  t: Translate;
  /** A language by its tag. */
  language(tag: string): string;
  /** A day, `YYYY-MM-DD`. */
  day(day: string): string;
  list(items: string[]): string;
}

function eventSentence(event: ServiceEvent, { t, language, day, list }: NewsWords): string {
  switch (event.kind) {
    case 'opened':
      return t('news.event.opened');
    case 'reopened':
      return t('news.event.reopened');
    case 'paused':
      return event.reopensOn
        ? t('news.event.pausedUntil', { day: day(event.reopensOn) })
        : t('news.event.paused');
    case 'closed':
      return t('news.event.closed');
    case 'gained-language':
      return t('news.event.gained', { language: language(event.tag), how: event.how });
    case 'lost-language':
      return t('news.event.lost', { language: language(event.tag) });
    case 'changed-how':
      return t('news.event.how', { language: language(event.tag), how: event.to });
    case 'changed-hours':
      return t('news.event.hours', { ways: list(event.via.map((kind) => t(`ways.${kind}`))) });
    case 'changed-contact':
      return t('news.event.contact', { ways: list(event.via.map((kind) => t(`ways.${kind}`))) });
  }
}

/** What happened to a service, a sentence for each thing. */
export function newsSentences({ events, languages }: ServiceNews, words: NewsWords): string[] {
  const sentences = events.map((event) => eventSentence(event, words));
  if (languages.length === 0) return sentences;
  const offered = words.list(languages.map(words.language));
  return [...sentences, words.t('news.offers', { languages: offered })];
}

/** A day as it is written in a sentence. */
export const dayFormat = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Helsinki',
} as const;

/** A moment of a day at which it is that day everywhere in Finland. */
export function noonOf(day: string): Date {
  return new Date(`${day}T10:00:00Z`);
}
