import type { InterfaceLanguage } from '../../data/model/languageTag.ts';

/** The path of a page in an interface language, e.g. `pagePath('sv', 'services/topaasi')` → `/sv/services/topaasi`. */
export function pagePath(language: InterfaceLanguage, path = ''): string {
  return `/${language}/${path}`;
}
