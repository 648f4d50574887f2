import { useCallback } from 'react';
import { emptyQuery, type Query } from '../../../data/model/query.ts';
import { formatSearch } from '../../../data/model/queryCodec.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { pagePath } from '../navigation.ts';

/** Links to the map and list with a query. */
export function useMapSearch(): (asked: Partial<Query>) => string {
  const language = useLanguage();
  return useCallback((asked) => pagePath(language) + formatSearch({ ...emptyQuery, ...asked }), [language]);
}
