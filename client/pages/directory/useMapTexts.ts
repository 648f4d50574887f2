import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { MapTexts } from '../../map/mapTexts.ts';
import { useLanguageEntry } from '../ShellContext.tsx';

/** The map's texts in the reader's language. */
export function useMapTexts(): MapTexts {
  const t = useTranslations('map');
  const entryOf = useLanguageEntry();
  return useMemo(() => {
    const withLanguages = (text: string, tags: string[]) =>
      [text, ...tags.map((tag) => entryOf(tag).name)].join(', ');
    return {
      map: t('label'),
      skipMap: t('skip'),
      zoomIn: t('zoomIn'),
      zoomOut: t('zoomOut'),
      locate: t('locate'),
      searchArea: t('searchArea'),
      close: t('close'),
      place: t('place'),
      self: t('self'),
      attribution: '© OpenStreetMap contributors',
      bubble: (count, tags) => withLanguages(t('bubble', { count }), tags),
      pin: (name, tags) => withLanguages(name || t('pinUnknown'), tags),
    };
  }, [t, entryOf]);
}
