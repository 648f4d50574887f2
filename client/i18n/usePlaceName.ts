import { useCallback } from 'react';
import { useLanguage } from './Texts.tsx';

/** Names places as the reader's language does: Swedish names in Swedish, Finnish ones elsewhere. */
export function usePlaceName(): (name: { fi: string; sv: string }) => string {
  const language = useLanguage();
  return useCallback((name) => (language === 'sv' ? name.sv : name.fi), [language]);
}
