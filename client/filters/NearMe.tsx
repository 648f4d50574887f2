import { useTranslations } from 'use-intl';
import type { Query } from '../../data/model/query.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './nearMe.module.css';
import { useNearMe } from './useNearMe.ts';

/** Turns the order "nearest to me first" on and off. The position is asked for on a press only. */
export function NearMe({ onLocated }: { onLocated: (change: Pick<Query, 'near'>) => void }) {
  const t = useTranslations('filters');
  const { own, nearMe } = useNearMe(onLocated);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-pressed={own.kind === 'on'}
        onClick={() => void nearMe()}
      >
        <Icon name="locate" />
        {own.kind === 'locating' ? t('locating') : own.kind === 'on' ? t('nearMeOn') : t('nearMe')}
      </button>
      <p role="status" className={styles.note}>
        {own.kind === 'denied' ? t('locationDenied') : own.kind === 'on' ? t('locationStays') : ''}
      </p>
    </>
  );
}
