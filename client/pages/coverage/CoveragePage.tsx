import { useLoaderData } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { CoveragePageData } from '../../../data/model/coveragePage.ts';
import { formatCoverage } from '../../../data/model/coverageQuery.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { LazyPage } from '../lazyPage.ts';
import { OfficialsFrame } from '../officials/OfficialsFrame.tsx';
import { officialsTexts } from '../officials/officialsTexts.ts';
import { useLanguageEntry } from '../ShellContext.tsx';
import { CoverageFilters } from './CoverageFilters.tsx';
import { CoverageMapPane } from './CoverageMapPane.tsx';
import styles from './coverage.module.css';
import { coveragePath } from './coverageLinks.ts';
import { coverageTexts } from './coverageTexts.ts';
import { InShort } from './InShort.tsx';
import { LanguageTable } from './LanguageTable.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { Legend, Method } from './Method.tsx';

/** Languages by areas: how many services reach whom, and where there are none. */
function CoveragePage() {
  const t = useTranslations('coverage');
  const page = useLoaderData() as CoveragePageData;
  const { faults, past } = page;
  const format = useFormatter();
  return (
    <OfficialsFrame title={t('title')} current="coverage" isWide>
      <p className={styles.lead}>{t('lead')}</p>
      {faults.length > 0 && (
        <Notice role="status" tone="warning">
          {t('faults', { names: [...new Set(faults.map(({ parameter }) => parameter))].join(', ') })}
        </Notice>
      )}
      {past && (
        <Notice>
          {t('past', { day: format.dateTime(new Date(`${past.day}T12:00Z`), { dateStyle: 'long' }) })}
        </Notice>
      )}
      <InShort page={page} />
      <CoverageFilters page={page} />
      <section aria-labelledby="figures" className={styles.section}>
        <h2 id="figures">{t('table')}</h2>
        <Legend />
        <Figures page={page} />
        <Unoffered page={page} />
      </section>
      <CoverageMapPane page={page} />
      <Method view={page.view} />
    </OfficialsFrame>
  );
}

function Figures({ page }: { page: CoveragePageData }) {
  const t = useTranslations('coverage');
  if (page.single) return <LanguageTable page={page} cells={page.single} />;
  if (page.needsPart) return <RegionChoice page={page} />;
  return (
    <>
      <p className={styles.hint}>{t('hint')}</p>
      <MatrixTable page={page} />
    </>
  );
}

/** A table of 308 municipalities helps nobody: a region first. */
function RegionChoice({ page: { view, regions } }: { page: CoveragePageData }) {
  const t = useTranslations('coverage');
  const reader = useLanguage();
  const placeName = usePlaceName();
  return (
    <>
      <p>{t('chooseRegion')}</p>
      <ul role="list" className={styles.regions}>
        {regions.map(({ code, name }) => (
          <li key={code}>
            <a href={coveragePath(reader, { ...view, of: { kind: 'region', code } })}>
              <bdi>{placeName(name)}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Unoffered({ page: { unoffered } }: { page: CoveragePageData }) {
  const t = useTranslations('coverage');
  const entryOf = useLanguageEntry();
  const format = useFormatter();
  if (unoffered.length === 0) return null;
  return (
    <p className={styles.hint}>
      {t('unoffered', { languages: format.list(unoffered.map((tag) => entryOf(tag).name)) })}
    </p>
  );
}

export const coveragePage: LazyPage = {
  Component: CoveragePage,
  head: ({ view, faults }: CoveragePageData, t) => ({
    title: `${t('coverage.title')} – ${t('site.name')}`,
    description: t('coverage.lead'),
    path: 'officials/coverage',
    isIndexed: formatCoverage(view) === '' && faults.length === 0,
  }),
  chunk: 'client/pages/coverage/CoveragePage.tsx',
  texts: { officials: officialsTexts, coverage: coverageTexts },
};
