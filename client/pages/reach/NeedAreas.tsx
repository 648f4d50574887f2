import { useFormatter, useTranslations } from 'use-intl';
import type { ReachPageData } from '../../../data/model/reachPage.ts';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { useLanguageEntry } from '../ShellContext.tsx';
import { Downloads } from './Downloads.tsx';
import { usePerThousand } from './NeedLanguages.tsx';
import styles from './reach.module.css';

/** Services for each 1,000 speakers of one language by area. */
export function NeedAreas({ page: { need, view } }: { page: ReachPageData }) {
  const t = useTranslations('reach');
  const format = useFormatter();
  const entryOf = useLanguageEntry();
  const placeName = usePlaceName();
  const perThousand = usePerThousand();
  const [tag = ''] = view.query.speaks;
  const caption = t('areasCaption', { language: entryOf(tag).name });
  return (
    <section aria-labelledby="need-areas" className={styles.section}>
      <h2 id="need-areas">{caption}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className={`${styles.scroll} ${styles.long}`} aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t(`kind.${view.by}`)}</th>
              {(['speakers', 'services', 'perThousand'] as const).map((head) => (
                <th key={head} scope="col" className={styles.number}>
                  {t(`head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {need.cells.map(({ area, name, speakers, services, perThousand: value }) => (
              <tr key={area}>
                <th scope="row">
                  <bdi>{placeName(name)}</bdi>
                </th>
                <td className={styles.number}>{speakers === null ? '–' : format.number(speakers)}</td>
                <td className={styles.number}>{services}</td>
                <td className={styles.number}>{perThousand(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Downloads table="need" json="need" of={caption} query={view.query} own={{ by: view.by }} />
    </section>
  );
}
