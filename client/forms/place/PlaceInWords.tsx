import { useFormatter, useTranslations } from 'use-intl';
import type { Geography } from '../../../data/model/card.ts';
import type { AddressDraft } from '../../../data/model/channelDraft.ts';
import { distanceKm } from '../../../data/search/distance.ts';
import { type PlaceDoubt, placeDoubt } from '../../../data/search/placeDoubt.ts';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './placePicker.module.css';
import { positionOf } from './positionText.ts';
import { useGround } from './useGround.ts';

interface PlaceInWordsProps {
  draft: AddressDraft;
  municipality: string;
  municipalityCode: string;
  geography: Geography | null;
}

/** Where the chosen place is, and a question where it hardly can be right. */
export function PlaceInWords({ draft, municipality, municipalityCode, geography }: PlaceInWordsProps) {
  const t = useTranslations('forms.place');
  const format = useFormatter();
  const placeName = usePlaceName();
  const place = positionOf(draft);
  const ground = useGround(place);
  const seats = geography?.items ?? [];
  const seat = seats.find(({ code }) => code === municipalityCode);
  const doubt = place && placeDoubt(place, municipalityCode, seats, ground);

  function question(asked: PlaceDoubt<(typeof seats)[number]>): string {
    if (asked.code === 'far') return t('doubt.far', { km: Math.round(asked.km), place: municipality });
    if (asked.code === 'elsewhere')
      return t('doubt.elsewhere', { other: placeName(asked.nearest.name), place: municipality });
    return t(`doubt.${asked.code}`);
  }

  function words(): string {
    if (!place) return t(draft.lat || draft.lng ? 'doubt.unreadable' : 'none');
    const degrees = (value: number) => format.number(value, { maximumFractionDigits: 4 });
    const at = t('at', { lat: degrees(place.lat), lng: degrees(place.lng) });
    if (!seat) return at;
    const km = distanceKm(place, seat);
    const distance =
      km < 1
        ? t('distanceNear', { place: municipality })
        : t('distance', { km: Math.round(km), place: municipality });
    return `${at} · ${distance}`;
  }

  return (
    <div role="status" className={styles.words}>
      <p>
        <Icon name="pin" size={18} />
        <span>{words()}</span>
      </p>
      {doubt && (
        <p className={styles.doubt}>
          <Icon name="info" size={18} />
          <span>{question(doubt)}</span>
        </p>
      )}
    </div>
  );
}
