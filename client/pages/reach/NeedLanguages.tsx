import { useFormatter, useTranslations } from 'use-intl';
import type { NeedLanguage } from '../../../data/model/need.ts';
import { useLanguageEntry } from '../ShellContext.tsx';
import styles from './reach.module.css';

/** Writes services for each 1,000 speakers as chart and tables have them. */
export function usePerThousand(): (value: number | null) => string {
  const format = useFormatter();
  return (value) => (value === null ? '–' : format.number(value, { minimumFractionDigits: 2 }));
}

/** Services for each 1,000 speakers by language. */
export function NeedLanguages({ languages }: { languages: NeedLanguage[] }) {
  const t = useTranslations('reach');
  const format = useFormatter();
  const entryOf = useLanguageEntry();
  const perThousand = usePerThousand();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className={`${styles.scroll} ${styles.long}`} aria-label={t('languagesCaption')} tabIndex={0}>
      <table className={styles.table}>
        <caption>{t('languagesCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('head.language')}</th>
            {(['speakers', 'services', 'nationwide', 'perThousand'] as const).map((head) => (
              <th key={head} scope="col" className={styles.number}>
                {t(`head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {languages.map(({ tag, speakers, year, services, nationwide, perThousand: value }) => (
            <tr key={tag}>
              <th scope="row">{entryOf(tag).name}</th>
              <td className={styles.number}>
                {speakers === null ? '–' : format.number(speakers)}
                {year !== null && <span className={styles.other}> ({year})</span>}
              </td>
              <td className={styles.number}>{services}</td>
              <td className={styles.number}>{nationwide}</td>
              <td className={styles.number}>{perThousand(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
