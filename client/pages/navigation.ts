import { useParams } from 'react-router';
import { type InterfaceLanguage, isInterfaceLanguage } from '../../data/model/languageTag.ts';

/** The path of a page in an interface language, e.g. `pagePath('sv', 'services/topaasi')` → `/sv/services/topaasi`. */
export function pagePath(language: InterfaceLanguage, path = ''): string {
  return `/${language}/${path}`;
}

/** The interface language that the URL begins with. Throws outside of the language routes. */
export function useUrlLanguage(): InterfaceLanguage {
  const { language = '' } = useParams();
  if (!isInterfaceLanguage(language)) throw new Error(`no interface language: ${language}`);
  return language;
}
