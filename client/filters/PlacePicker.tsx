import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlaceSuggestion } from '../../data/model/card.ts';
import { fetchJson } from '../answers/fetchJson.ts';
import { useLanguage } from '../i18n/Texts.tsx';
import { usePlaceName } from '../i18n/usePlaceName.ts';
import { Finder } from '../ui/Finder.tsx';
import chip from '../ui/finderChip.module.css';
import { Icon } from '../ui/Icon.tsx';
import styles from './placePicker.module.css';

interface PlacePickerProps {
  /** Instead of asking where the visitor is. */
  label?: string | undefined;
  /** The name of the chosen place; null: none is chosen. */
  chosen: string | null;
  onClear: () => void;
  onChoose: (suggestion: PlaceSuggestion) => void;
}

/** Suggestions for what was typed; the last ones stay until newer ones are there. */
function usePlaces(text: string): PlaceSuggestion[] | null {
  const language = useLanguage();
  const [places, setPlaces] = useState<PlaceSuggestion[] | null>(null);
  useEffect(() => {
    const words = text.trim();
    if (!words) {
      setPlaces(null);
      return;
    }
    const request = new AbortController();
    const path = `/api/v1/places?${new URLSearchParams({ q: words, lang: language })}`;
    fetchJson<{ items: PlaceSuggestion[] }>(path, request.signal)
      .then(({ items }) => setPlaces(items))
      .catch(() => {
        if (!request.signal.aborted) setPlaces([]);
      });
    return () => request.abort();
  }, [text, language]);
  return places;
}

/** Where the visitor is, in words: a municipality or a postal code, and streets where a geocoder is set up. */
export function PlacePicker({ label, chosen, onClear, onChoose }: PlacePickerProps) {
  const t = useTranslations('filters');
  const placeName = usePlaceName();
  const [text, setText] = useState('');
  const places = usePlaces(text);
  return (
    <Finder
      label={<span className={styles.label}>{label ?? t('place')}</span>}
      placeholder={chosen === null ? t('placePlaceholder') : ''}
      panelLabel={t('place')}
      name="place"
      isSingle
      chosen={
        chosen !== null && (
          <button
            type="button"
            className={chip.chip}
            aria-label={t('remove', { name: chosen })}
            onClick={onClear}
          >
            <bdi>{chosen}</bdi>
            <Icon name="close" size={16} />
          </button>
        )
      }
      icon={<Icon name="search" />}
      onType={setText}
      status={() => (places ? t('placeFound', { count: places.length }) : '')}
    >
      {(_, close) =>
        places && (
          <>
            {places.length === 0 && <p className={styles.none}>{t('placeFound', { count: 0 })}</p>}
            <ul role="list">
              {places.map((place) => (
                <li key={`${place.postalCode ?? ''}${place.code ?? `${place.lat},${place.lng}`}`}>
                  <button
                    type="button"
                    className={styles.option}
                    onClick={() => {
                      onChoose(place);
                      close();
                    }}
                  >
                    <Icon name="pin" />
                    <bdi>{place.label ?? placeName(place.name)}</bdi>
                    {place.postalCode && <span className={styles.soft}>{placeName(place.name)}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Finder>
  );
}
