import file from './languages.json' with { type: 'json' };
import type { Names } from './names.ts';

export interface Language {
  tag: string;
  /** The language's name in itself and its own script. */
  autonym: string;
  direction: 'ltr' | 'rtl';
  /** A label of one to three letters for a map bubble, unlike any other language's. */
  short: string;
  name: Names & { fi: string; sv: string };
  /** More words by which a searcher may look for it, in any language. */
  aliases: string[];
  /** People in Finland with this mother tongue at the end of the year, where known. */
  speakers?: { count: number; year: number };
}

/** The languages that matter in guidance in Finland. A service may offer others: then only the tag is known. */
export const languages = file.items as readonly Language[];

const byTag = new Map(languages.map((language) => [language.tag, language]));

/** The language with this tag ("fa-AF"), if we know it. */
export function languageByTag(tag: string): Language | undefined {
  return byTag.get(tag);
}
