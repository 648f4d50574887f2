import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import { placeSlug } from '../../data/model/placeSlug.ts';

/** The path of a page in an interface language, e.g. `pagePath('sv', 'services/topaasi')` → `/sv/services/topaasi`. */
export function pagePath(language: InterfaceLanguage, path = ''): string {
  return `/${language}/${path}`;
}

/** The page of a service, as it was at the end of the day `at` where there is one. */
export function servicePath(language: InterfaceLanguage, slug: string, at: string | null): string {
  return pagePath(language, `services/${slug}${at ? `?at=${at}` : ''}`);
}

/** The page of a municipality, by its Finnish name. */
export function municipalityPath(language: InterfaceLanguage, name: { fi: string }): string {
  return pagePath(language, `municipalities/${placeSlug(name.fi)}`);
}
