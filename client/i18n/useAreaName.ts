import { useCallback } from 'react';
import type { AreaNames } from '../../data/model/card.ts';
import { useLanguage } from './Texts.tsx';

/** Names areas as the reader's language does: in Swedish and Finnish by their own names, elsewhere in English where there is one. */
export function useAreaName(): (name: AreaNames) => string {
  const language = useLanguage();
  return useCallback(
    (name) => (language === 'fi' || language === 'sv' ? name[language] : (name.en ?? name.fi)),
    [language],
  );
}
