import { useTranslations } from 'use-intl';
import type { CoverageView } from '../../../data/model/coverageQuery.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './coverage.module.css';
import { filePath } from './coverageLinks.ts';
import table from './coverageTable.module.css';

/** What the marks of the table mean. */
export function Legend() {
  const t = useTranslations('coverage');
  return (
    <ul role="list" className={styles.legend} aria-label={t('legend')}>
      <li>
        <span className={table.sample} data-state="some" aria-hidden="true">
          4
        </span>
        {t('legendSome')}
      </li>
      <li>
        <span className={table.sample} data-state="thin" aria-hidden="true">
          1
        </span>
        {t('legendThin')}
      </li>
      <li>
        <span className={table.sample} data-state="empty" aria-hidden="true">
          0
        </span>
        {t('legendEmpty')}
      </li>
      <li>
        <span className={table.sample} data-state="some" data-stale="true" aria-hidden="true">
          4<Icon name="clock" size={14} />
        </span>
        {t('legendStale')}
      </li>
    </ul>
  );
}

const rules = [
  'serves',
  'nationwide',
  'ways',
  'reach',
  'families',
  'silent',
  'fresh',
  'closed',
  'speakers',
] as const;

/** How the figures are counted, in plain words, and where to get them. */
export function Method({ view }: { view: CoverageView }) {
  const t = useTranslations('coverage');
  const reader = useLanguage();
  return (
    <section aria-labelledby="method" className={styles.method}>
      <h2 id="method">{t('method')}</h2>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{t(`rule.${rule}`)}</li>
        ))}
      </ul>
      <h3>{t('download')}</h3>
      <p className={styles.buttons}>
        <a className={buttonClass()} href={filePath(reader, view, '.csv')}>
          CSV
        </a>
        <a className={buttonClass()} href={filePath(reader, view, '.xlsx')}>
          Excel (XLSX)
        </a>
        <a className={buttonClass()} href={filePath(reader, view, '')}>
          JSON
        </a>
      </p>
    </section>
  );
}
