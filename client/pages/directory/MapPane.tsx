import { lazy, memo, Suspense, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isWideScreen, useMediaQuery } from '../../ui/useMediaQuery.ts';
import styles from './directoryPage.module.css';
import { MapFailure } from './MapFailure.tsx';
import type { MapPaneProps } from './mapPaneProps.ts';

const DirectoryMap = lazy(() => import('./DirectoryMap.tsx'));

/** The map beside the list, or on a phone its other face. Its code loads after the list, and only where it is shown. */
export const MapPane = memo(function MapPane(props: MapPaneProps) {
  const t = useTranslations('map');
  const isWide = useMediaQuery(isWideScreen);
  const [isWanted, setWanted] = useState(false);
  const isShown = isWide || props.view.face === 'map';
  useEffect(() => {
    if (isShown) setWanted(true);
  }, [isShown]);
  const note = <p className={styles.mapNote}>{t('loading')}</p>;
  return (
    <section className={styles.mapPane} aria-label={t('label')}>
      <h1 className={styles.mapHeading}>{t('label')}</h1>
      <div className={styles.mapFrame}>
        {isWanted && (
          <MapFailure fallback={<p className={styles.mapNote}>{t('failed')}</p>}>
            <Suspense fallback={note}>
              <DirectoryMap {...props} isWide={isWide} />
            </Suspense>
          </MapFailure>
        )}
      </div>
    </section>
  );
});
