import { useTranslations } from 'use-intl';
import type { PlaceMap } from '../../../data/model/handoffPage.ts';
import styles from './mapPicture.module.css';

const scaleAt = { x: 12, fromBottom: 9 };

/** A small map that prints in black and white: shores, towns, the place and a scale. */
export function MapPicture({ map }: { map: PlaceMap }) {
  const t = useTranslations();
  const { width, height, spot, scale, labels } = map;
  const own = labels.find(({ isOwn }) => isOwn)?.name ?? '';
  const scaleY = height - scaleAt.fromBottom;
  return (
    <figure className={styles.map} dir="ltr">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('handoff.mapOf', { place: own })}>
        <rect className={styles.water} width={width} height={height} />
        <path className={styles.neighbours} d={map.neighbours} />
        <path className={styles.land} d={map.land} />
        <g>
          {labels.map(({ name, x, y, isOwn }) => (
            <text key={`${name} ${x}`} x={x} y={y} className={isOwn ? styles.own : styles.town}>
              {name}
            </text>
          ))}
          <path className={styles.scale} d={`M${scaleAt.x} ${scaleY - 5}v5h${scale.length}v-5`} />
          <text className={styles.small} x={scaleAt.x + scale.length + 6} y={scaleY}>
            {t('card.km', { km: scale.km })}
          </text>
          <text className={styles.source} x={width - 6} y={height - 6}>
            © OpenStreetMap contributors
          </text>
        </g>
        {map.isExact ? (
          <circle className={styles.spot} cx={spot.x} cy={spot.y} r="7" />
        ) : (
          <circle className={styles.about} cx={spot.x} cy={spot.y} r="11" />
        )}
      </svg>
    </figure>
  );
}
