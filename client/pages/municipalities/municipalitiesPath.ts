import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import { type ListedAreaKind, listedAreaKinds } from '../../../data/model/municipalityPages.ts';
import { pagePath } from '../navigation.ts';

/** The id of an area in the list. */
export function areaId(by: ListedAreaKind, code: string): string {
  return `${by}-${code}`;
}

/** Below the language: the list of municipalities by areas of a kind. */
export function listPath(by: ListedAreaKind): string {
  return by === listedAreaKinds[0] ? 'municipalities' : `municipalities?by=${by}`;
}

/** Where the municipalities of an area are listed; without a code, all by such areas. */
export function municipalitiesPath(reader: InterfaceLanguage, by: ListedAreaKind, code?: string): string {
  return pagePath(reader, listPath(by)) + (code === undefined ? '' : `#${areaId(by, code)}`);
}
