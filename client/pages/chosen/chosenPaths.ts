import { chosenSearch } from '../../../data/model/chosenServices.ts';
import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import { pagePath } from '../navigation.ts';

/** The sheet to hand to a client who speaks `client`. */
export function handoffPath(language: InterfaceLanguage, slugs: readonly string[], client: string | null) {
  return pagePath(language, `handoff${chosenSearch(slugs, { client })}`);
}

interface ComparePathOptions {
  speaks: string | null;
  serves: string | null;
  open?: string | null;
}

/** Services side by side, for a client's language, municipality and time. */
export function comparePath(
  language: InterfaceLanguage,
  slugs: readonly string[],
  { speaks, serves, open = null }: ComparePathOptions,
) {
  return pagePath(language, `compare${chosenSearch(slugs, { speaks, serves, open })}`);
}
