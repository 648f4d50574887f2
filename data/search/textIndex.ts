import { foldWords } from '../model/foldText.ts';

/** Finds rows whose text has, for each word of a query, a word that begins with it. */
export interface TextIndex {
  /** 1 for each row that matches; null where the query has no word. */
  match(query: string): Uint8Array | null;
}

/** An inverted index over folded words: sorted words, and the rows of each. `texts` is by row. */
export function buildTextIndex(texts: readonly string[]): TextIndex {
  const rowsByWord = new Map<string, number[]>();
  texts.forEach((text, row) => {
    for (const word of new Set(foldWords(text))) {
      const rows = rowsByWord.get(word);
      if (rows) rows.push(row);
      else rowsByWord.set(word, [row]);
    }
  });
  const words = [...rowsByWord.keys()].sort();

  function firstAtLeast(prefix: string): number {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] as string) < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function rowsWithPrefix(prefix: string): Uint8Array {
    const matches = new Uint8Array(texts.length);
    for (let i = firstAtLeast(prefix); i < words.length && words[i]?.startsWith(prefix); i++) {
      for (const row of rowsByWord.get(words[i] as string) ?? []) matches[row] = 1;
    }
    return matches;
  }

  return {
    match(query) {
      const prefixes = foldWords(query);
      if (prefixes.length === 0) return null;
      const matches = rowsWithPrefix(prefixes[0] as string);
      for (const prefix of prefixes.slice(1)) {
        const more = rowsWithPrefix(prefix);
        for (let row = 0; row < matches.length; row++)
          matches[row] = (matches[row] as number) & (more[row] as number);
      }
      return matches;
    },
  };
}
