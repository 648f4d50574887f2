import { lazy, Suspense, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Card } from '../../../data/model/card.ts';
import { useBrowserSource } from '../../answers/SourceContext.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useNearView } from '../../ui/useNearView.ts';
import styles from './placeSection.module.css';
import { routeLinks } from './routeLinks.ts';

const SpotMap = lazy(() => import('./SpotMap.tsx'));

/** Where a service is, on a small map, and ways to get there. */
export function PlaceSection({ card }: { card: Card }) {
  const t = useTranslations();
  const source = useBrowserSource();
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useNearView(frame);
  const routes = routeLinks(card);
  return (
    <section aria-labelledby="place" className={styles.place}>
      <h2 id="place">{t('service.mapOf')}</h2>
      {!card.isExact && (
        <p className={styles.approximate}>
          <Icon name="info" />
          {t('card.approximate')}
        </p>
      )}
      <div ref={frame} className={styles.spotMap}>
        {isNear && source && (
          <Suspense fallback={null}>
            <SpotMap card={card} />
          </Suspense>
        )}
      </div>
      {routes.length > 0 && (
        <div>
          <h3 className={styles.routeHead}>{t('service.routeBy')}</h3>
          <ul role="list" className={styles.routes}>
            {routes.map(({ name, url }) => (
              <li key={name}>
                <a className={buttonClass()} href={url} rel="external noreferrer" target="_blank">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
