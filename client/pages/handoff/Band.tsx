import { useTranslations } from 'use-intl';
import type { HandoffSheet } from '../../../data/model/handoffPage.ts';
import styles from './band.module.css';
import { MapPicture } from './MapPicture.tsx';

/** The small map, and what a telephone reads; an address with a query is too long to be typed by hand. */
export function Band({ sheet: { map, qrSvg, url, sides } }: { sheet: HandoffSheet }) {
  const t = useTranslations('handoff');
  return (
    <div className={styles.band}>
      {map && <MapPicture map={map} />}
      <figure className={styles.qr}>
        <img src={`data:image/svg+xml,${encodeURIComponent(qrSvg)}`} alt={t('qr')} width={120} height={120} />
        <figcaption>
          {sides[0].scan}
          {!url.includes('?') && (
            <bdi dir="ltr" className={styles.url}>
              {url.replace(/^https?:\/\//, '')}
            </bdi>
          )}
        </figcaption>
      </figure>
    </div>
  );
}
