import { useFormatter, useTranslations } from 'use-intl';
import type { CoveragePageData } from '../../../data/model/coveragePage.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { useLanguageEntry } from '../ShellContext.tsx';
import styles from './coverage.module.css';
import { coveragePath } from './coverageLinks.ts';

/** What someone with one minute should know: the largest gaps. */
export function InShort({ page }: { page: CoveragePageData }) {
  const t = useTranslations('coverage');
  const { view, areas, languageGaps, areaGaps } = page;
  const format = useFormatter();
  const reader = useLanguage();
  const entryOf = useLanguageEntry();
  const placeName = usePlaceName();
  return (
    <section aria-labelledby="short" className={styles.short}>
      <h2 id="short">{t('short')}</h2>
      <p>
        {[
          t('local', { count: page.services }),
          t('wholeCountry', { count: page.nationwide }),
          ...(page.silent > 0 ? [t('silent', { count: page.silent })] : []),
          t('asOf', { day: format.dateTime(new Date(`${page.day}T12:00Z`), { dateStyle: 'long' }) }),
        ].join(' · ')}
      </p>
      <div className={styles.gaps}>
        <div>
          <h3>{t('languageGaps')}</h3>
          {languageGaps.length === 0 && <p>{t('noLanguageGaps')}</p>}
          <ul role="list">
            {languageGaps.map(({ tag, areasWithout, speakers }) => (
              <li key={tag}>
                <a href={coveragePath(reader, { ...view, query: { ...view.query, speaks: [tag] } })}>
                  {entryOf(tag).name}
                </a>
                <span className={styles.remark}>
                  {t('languageGap', { without: areasWithout, areas: areas.length })}
                  {speakers && ` · ${t('speakers', { count: speakers.count })}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('areaGaps')}</h3>
          <ul role="list">
            {areaGaps.map(({ code, name, languages, population }) => (
              <li key={code}>
                <bdi>{placeName(name)}</bdi>
                <span className={styles.remark}>
                  {t('languageCount', { count: languages })} · {t('residents', { count: population })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
