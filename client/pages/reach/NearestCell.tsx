import { useTranslations } from 'use-intl';
import type { NearestVisit, Reach, ReachOf } from '../../../data/model/reach.ts';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../i18n/Texts.tsx';
import { servicePath } from '../navigation.ts';
import styles from './reach.module.css';
import { useKm } from './useKm.ts';

interface NearestCellProps {
  nearest: ReachOf;
  reach: Reach;
  /** The day in question; null: today. */
  at: string | null;
}

/** The nearest visit that serves the municipality, and the nearest at all where that is another. */
export function NearestCell({ nearest: { serving, any }, reach, at }: NearestCellProps) {
  const t = useTranslations('reach');
  if (!any) return t('nowhere');
  const isSame = serving?.id === any.id;
  return (
    <>
      {serving ? <Visit visit={serving} reach={reach} at={at} /> : <span>{t('noneServes')}</span>}
      {!isSame && (
        <div className={styles.other}>
          {t('nearestAtAll')} <Visit visit={any} reach={reach} at={at} />
        </div>
      )}
    </>
  );
}

function Visit({
  visit: { id, km },
  reach,
  at,
}: Omit<NearestCellProps, 'nearest'> & { visit: NearestVisit }) {
  const kmText = useKm();
  const reader = useLanguage();
  const service = reach.services[id];
  if (!service) return null;
  return (
    <div className={styles.visit}>
      <span>{kmText(km)}</span>
      <a href={servicePath(reader, service.slug, at)}>
        <LocalizedText text={service.name} />
      </a>
    </div>
  );
}
