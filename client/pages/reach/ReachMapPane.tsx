import { lazy, Suspense, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useBrowserSource } from '../../answers/SourceContext.tsx';
import { useNearView } from '../../ui/useNearView.ts';
import { GradeLegend } from './Grade.tsx';
import type { ReachMapProps } from './ReachMap.tsx';
import styles from './reach.module.css';

const ReachMap = lazy(() => import('./ReachMap.tsx'));

/** The distances on a map, which is loaded when it comes near. */
export function ReachMapPane(props: ReachMapProps) {
  const t = useTranslations('reach');
  const source = useBrowserSource();
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useNearView(frame);
  return (
    <section aria-labelledby="reach-map" className={styles.section}>
      <h2 id="reach-map">{t('map')}</h2>
      <p className={styles.hint}>
        {t('mapHint')}
        {props.borders && ` ${t('mapAreas')}`}
      </p>
      <GradeLegend />
      <div ref={frame} className={styles.map}>
        <noscript>{t('mapNeedsScript')}</noscript>
        {isNear && source && (
          <Suspense fallback={null}>
            <ReachMap {...props} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
