import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

interface Texts {
  [key: string]: string | Texts;
}

function compileTexts(texts: Texts): object {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? compile(text) : compileTexts(text),
    ]),
  );
}

/** Compiles the ICU messages of client/i18n when they are built, so that no parser goes to the browser (some 9 KB). */
export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/client\/i18n\/[a-z-]+\.json$/i },
      handler: (source) => ({ code: JSON.stringify(compileTexts(JSON.parse(source) as Texts)), map: null }),
    },
  };
}
