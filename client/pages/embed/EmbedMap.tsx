import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isWideScreen, useMediaQuery } from '../../ui/useMediaQuery.ts';
import { MapFailure } from '../directory/MapFailure.tsx';
import type { MapPaneProps } from '../directory/mapPaneProps.ts';
import styles from './embed.module.css';

const DirectoryMap = lazy(() => import('../directory/DirectoryMap.tsx'));

/** The directory's map in a frame: it is neither searched nor does it look for the visitor. */
export function EmbedMap(props: MapPaneProps) {
  const t = useTranslations('map');
  const [isWanted, setWanted] = useState(false);
  useEffect(() => setWanted(true), []);
  const isWide = useMediaQuery(isWideScreen);
  const note = (text: string) => <p className={styles.mapNote}>{text}</p>;
  return (
    <MapFailure fallback={note(t('failed'))}>
      {isWanted && (
        <Suspense fallback={note(t('loading'))}>
          <DirectoryMap {...props} isWide={isWide} />
        </Suspense>
      )}
    </MapFailure>
  );
}
