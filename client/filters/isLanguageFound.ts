import type { LanguageEntry } from '../../data/model/card.ts';
import { foldText, foldWords } from '../../data/model/foldText.ts';

/** Whether each typed word begins a word of some spelling of the language; `typed` is folded. */
export function isLanguageFound(language: LanguageEntry, typed: string): boolean {
  const hasEveryWord = foldWords(typed).every((word) => ` ${language.search}`.includes(` ${word}`));
  return hasEveryWord || foldText(language.tag) === typed;
}
