import { lazy, Suspense, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Card } from '../../../../data/model/card.ts';
import { useBrowserSource } from '../../../answers/SourceContext.tsx';
import { useNearView } from '../../../ui/useNearView.ts';
import styles from './submission.module.css';

const SpotMap = lazy(() => import('../../service/SpotMap.tsx'));

/** Where the service would stand; its position is among the facts too, so that nothing is on the map alone. */
export function ReviewMap({ card }: { card: Card }) {
  const t = useTranslations('review');
  const source = useBrowserSource();
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useNearView(frame);
  return (
    <section aria-labelledby="map">
      <h2 id="map">{t('mapTitle')}</h2>
      {!card.isExact && <p>{t('approximate')}</p>}
      <div ref={frame} className={styles.map}>
        {isNear && source && (
          <Suspense fallback={null}>
            <SpotMap card={card} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
