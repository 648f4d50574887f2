import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlaceSuggestion } from '../../../data/model/card.ts';
import type { AddressDraft } from '../../../data/model/channelDraft.ts';
import type { Position } from '../../../data/model/vocabulary.ts';
import { fetchJson } from '../../answers/fetchJson.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './placePicker.module.css';

interface FindAddressProps {
  draft: AddressDraft;
  municipality: string;
  onFound: (position: Position) => void;
}

type Search = { state: 'idle' | 'finding' | 'notFound' } | { state: 'found'; label: string };

/** Asks our server for the place of the street, which asks a geocoder where one is set up. */
export function FindAddress({ draft, municipality, onFound }: FindAddressProps) {
  const t = useTranslations('forms.place');
  const language = useLanguage();
  const [search, setSearch] = useState<Search>({ state: 'idle' });
  const street = draft.street.trim();

  async function find() {
    setSearch({ state: 'finding' });
    const town = [draft.postalCode.trim(), municipality].filter(Boolean).join(' ');
    const words = [street, town].filter(Boolean).join(', ').slice(0, 100);
    const path = `/api/v1/places?${new URLSearchParams({ q: words, lang: language })}`;
    const found = await fetchJson<{ items: PlaceSuggestion[] }>(path).catch(() => null);
    // What has no municipality's code is a street: all else our own list of places knows.
    const place = found?.items.find(({ code, label }) => code === null && label);
    if (!place) {
      setSearch({ state: 'notFound' });
      return;
    }
    setSearch({ state: 'found', label: place.label ?? '' });
    onFound(place);
  }

  return (
    <div className={styles.find}>
      <button
        type="button"
        className={buttonClass()}
        aria-disabled={street === ''}
        onClick={() => {
          if (street !== '') find();
        }}
      >
        <Icon name="search" size={18} />
        {t('find')}
      </button>
      <span role="status">
        {search.state === 'found'
          ? t('found', { place: search.label })
          : search.state !== 'idle' && t(search.state)}
      </span>
    </div>
  );
}
