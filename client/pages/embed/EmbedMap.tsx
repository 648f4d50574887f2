import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { useBrowserSource } from '../../answers/SourceContext.tsx';
import { isWideScreen, useMediaQuery } from '../../ui/useMediaQuery.ts';
import { MapFailure } from '../directory/MapFailure.tsx';
import type { MapPaneProps } from '../directory/mapPaneProps.ts';
import styles from './embed.module.css';

const DirectoryMap = lazy(() => import('../directory/DirectoryMap.tsx'));

/** The directory's map in a frame: it is neither searched nor does it look for the visitor. */
export function EmbedMap(props: MapPaneProps) {
  const t = useTranslations('map');
  const source = useBrowserSource();
  const isWide = useMediaQuery(isWideScreen);
  const note = (text: string) => <p className={styles.mapNote}>{text}</p>;
  return (
    <MapFailure fallback={note(t('failed'))}>
      <Suspense fallback={note(t('loading'))}>
        {source && <DirectoryMap {...props} isWide={isWide} />}
      </Suspense>
    </MapFailure>
  );
}
