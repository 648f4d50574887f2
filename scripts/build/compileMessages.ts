import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

interface Texts {
  [key: string]: string | Texts;
}

/** What the first page needs; every other group of texts is a part by itself, asked for as `fi.json?part=service`. */
const entryGroups = ['site', 'home', 'picker', 'filters', 'results', 'ladder', 'card', 'map', 'errors'];

function compileTexts(texts: Texts): object {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? compile(text) : compileTexts(text),
    ]),
  );
}

/** The groups of one part; throws where there is none, since a misspelt part would be an empty page. */
export function partOf(texts: Texts, part: string): Texts {
  const groups = part === 'entry' ? entryGroups : [part];
  const missing = groups.find((group) => !(group in texts));
  if (missing) throw new Error(`The texts have no group ${missing}.`);
  return Object.fromEntries(groups.map((group) => [group, texts[group] as Texts]));
}

/**
 * Compiles the ICU messages of client/i18n when they are built, so that no parser goes to the browser (some 9 KB), and
 * cuts them into parts, so that no page waits for the texts of others.
 */
export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/client\/i18n\/[a-z-]+\.json(\?|$)/i },
      handler(source, id) {
        const texts = JSON.parse(source) as Texts;
        const part = new URLSearchParams(id.split('?')[1]).get('part');
        const code = JSON.stringify(compileTexts(part ? partOf(texts, part) : texts));
        // A name that ends with a query says no type by itself.
        return { code, map: null, moduleType: 'json' };
      },
    },
  };
}
