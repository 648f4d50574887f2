import { useFormatter, useTranslations } from 'use-intl';
import type { CompareOpening } from '../../../data/model/comparePage.ts';
import { clockFormat } from '../../cards/useTimes.ts';

/** Times of a comparison in words, each with its day: they need not be of today. */
export function useTimeTexts() {
  const t = useTranslations();
  const format = useFormatter();
  const moment = (iso: string) =>
    format.dateTime(new Date(iso), { weekday: 'long', day: 'numeric', month: 'numeric', ...clockFormat });
  const clock = (iso: string) => format.dateTime(new Date(iso), clockFormat);
  const day = (iso: string) =>
    format.dateTime(new Date(iso), { weekday: 'long', day: 'numeric', month: 'numeric' });

  function openingText(opening: CompareOpening): string {
    switch (opening.kind) {
      case 'open':
        return opening.until ? t('compare.openUntil', { time: moment(opening.until) }) : t('compare.isOpen');
      case 'closed':
        return opening.next ? t('compare.opens', { time: moment(opening.next.at) }) : t('compare.isClosed');
      case 'closedForNow':
        return t('card.temporarilyClosed');
      default:
        return t('card.hoursUnknown');
    }
  }
  return { moment, clock, day, openingText };
}
