import { useTranslations } from 'use-intl';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { pagePath } from '../../navigation.ts';
import styles from './tools.module.css';

/** No screen has room for more side by side. */
const maxCompared = 4;

interface SelectionBarProps {
  selected: ReadonlySet<string>;
  /** Before scripts run nobody knows what is chosen: the buttons send it. */
  isLive: boolean;
  onClear: () => void;
}

/** What can be done with the chosen services: a sheet for the client, or a comparison. The form around sends them. */
export function SelectionBar({ selected, isLive, onClear }: SelectionBarProps) {
  const t = useTranslations('table.select');
  const language = useLanguage();
  const chosen = [...selected].join(',');
  const tooMany = selected.size > maxCompared;
  if (!isLive) {
    return (
      <div className={`${styles.selection} ${styles.withoutScript}`}>
        <button type="submit" formAction={pagePath(language, 'handoff')} className={buttonClass('primary')}>
          {t('handoff')}
        </button>
        <button type="submit" formAction={pagePath(language, 'compare')} className={buttonClass()}>
          {t('compare')}
        </button>
        <p>{t('limit')}</p>
      </div>
    );
  }
  if (selected.size === 0) return null;
  return (
    <section className={styles.selection} aria-label={t('actions')}>
      <p role="status">
        <strong>{t('count', { count: selected.size })}</strong>
      </p>
      <a href={`${pagePath(language, 'handoff')}?services=${chosen}`} className={buttonClass('primary')}>
        {t('handoff')}
      </a>
      {tooMany ? (
        <p>{t('limit')}</p>
      ) : (
        <a href={`${pagePath(language, 'compare')}?services=${chosen}`} className={buttonClass()}>
          {t('compare')}
        </a>
      )}
      <button type="button" className={buttonClass('plain')} onClick={onClear}>
        {t('clear')}
      </button>
    </section>
  );
}
