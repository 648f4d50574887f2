import { isAtLeast, type Role } from '../../../data/model/account.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../../data/model/languageTag.ts';

const signedInPath = new RegExp(
  `^/(${interfaceLanguages.join('|')})/(review|officials)(/[\\w./-]*)?(\\?[\\w=&%.,:+-]*)?$`,
);

/** The first page of someone who signs in without having asked for another. */
export function firstPath(language: InterfaceLanguage, role: Role): string {
  return `/${language}/${isAtLeast(role, 'editor') ? 'review' : 'officials'}`;
}

/** Where to go after signing in: one of our own signed-in pages; null where `to` is anything else. */
export function returnPath(url: URL): string | null {
  const to = url.searchParams.get('to') ?? '';
  return signedInPath.test(to) && !to.includes('/sign-in') && to.length <= 1000 ? to : null;
}
