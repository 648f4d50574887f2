import type { InterfaceLanguage } from '../../data/model/languageTag.ts';

/** The path of a page in an interface language, e.g. `pagePath('sv', 'services/topaasi')` → `/sv/services/topaasi`. */
export function pagePath(language: InterfaceLanguage, path = ''): string {
  return `/${language}/${path}`;
}

/** The page of a service, as it was at the end of the day `at` where there is one. */
export function servicePath(language: InterfaceLanguage, slug: string, at: string | null): string {
  return pagePath(language, `services/${slug}${at ? `?at=${at}` : ''}`);
}
