import { useLoaderData } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { ReachPageData } from '../../../data/model/reachPage.ts';
import { formatReach } from '../../../data/model/reachQuery.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { LazyPage } from '../lazyPage.ts';
import { pagePath } from '../navigation.ts';
import { OfficialsFrame } from '../officials/OfficialsFrame.tsx';
import { officialsTexts } from '../officials/officialsTexts.ts';
import { DistanceSection } from './DistanceSection.tsx';
import { Method } from './Method.tsx';
import { NeedSection } from './NeedSection.tsx';
import { ReachFilters } from './ReachFilters.tsx';
import styles from './reach.module.css';
import { reachTexts } from './reachTexts.ts';

/** How far people have to a visit in their language, and how many services there are for how many people. */
function ReachPage() {
  const t = useTranslations('reach');
  const page = useLoaderData() as ReachPageData;
  const { faults, past, view } = page;
  const format = useFormatter();
  const reader = useLanguage();
  return (
    <OfficialsFrame title={t('title')} current="reach" isWide>
      <p className={styles.lead}>{t('lead')}</p>
      <p>
        <a href={pagePath(reader, 'officials/coverage')}>{t('toCoverage')}</a>
      </p>
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
      <ReachFilters view={view} />
      {page.reach ? (
        <DistanceSection view={view} reach={page.reach} borders={page.borders} />
      ) : (
        <p>{t('noLanguage')}</p>
      )}
      <NeedSection page={page} />
      <Method />
    </OfficialsFrame>
  );
}

export const reachPage: LazyPage = {
  Component: ReachPage,
  head: ({ view, faults }: ReachPageData, t) => ({
    title: `${t('reach.title')} – ${t('site.name')}`,
    description: t('reach.lead'),
    path: 'officials/reach',
    isIndexed: formatReach(view) === '' && faults.length === 0,
  }),
  chunk: 'client/pages/reach/ReachPage.tsx',
  texts: { officials: officialsTexts, reach: reachTexts },
};
