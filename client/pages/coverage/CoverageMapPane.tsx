import { lazy, Suspense, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { CoveragePageData } from '../../../data/model/coveragePage.ts';
import { useBrowserSource } from '../../answers/SourceContext.tsx';
import { useNearView } from '../../ui/useNearView.ts';
import { useLanguageEntry } from '../ShellContext.tsx';
import styles from './coverage.module.css';

const CoverageMap = lazy(() => import('./CoverageMap.tsx'));

/** The same figures on a map, which is loaded when it comes near. */
export function CoverageMapPane({ page }: { page: CoveragePageData }) {
  const t = useTranslations('coverage');
  const entryOf = useLanguageEntry();
  const source = useBrowserSource();
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useNearView(frame);
  const [language] = page.single ? page.view.query.speaks : [];
  return (
    <section aria-labelledby="area-map" className={styles.section}>
      <h2 id="area-map">{t('map')}</h2>
      <p className={styles.hint}>
        {language ? t('mapOfLanguage', { language: entryOf(language).name }) : t('mapOfLanguages')}{' '}
        {t('mapMarks')}
        {page.borders && ` ${t('mapAreas')}`}
      </p>
      <div ref={frame} className={styles.map}>
        <noscript>{t('mapNeedsScript')}</noscript>
        {isNear && source && (
          <Suspense fallback={null}>
            <CoverageMap page={page} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
