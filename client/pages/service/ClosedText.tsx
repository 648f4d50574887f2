import { useTranslations } from 'use-intl';
import { useTimes } from '../../cards/useTimes.ts';

/** That a service is closed for a time, and until when where that is known. */
export function ClosedText({ reopensOn }: { reopensOn: string | undefined }) {
  const t = useTranslations();
  const { partialDate } = useTimes();
  return reopensOn ? t('service.closedUntil', { date: partialDate(reopensOn) }) : t('card.temporarilyClosed');
}
