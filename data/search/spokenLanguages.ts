import { offerHows } from '../model/vocabulary.ts';
import type { Columns } from './columns.ts';

/** The languages of each row, each once: those of row `r` are `language[start[r]]` up to `language[start[r + 1]]`. */
export interface SpokenLanguages {
  start: Uint32Array;
  /** Index into the columns' `languages`. */
  language: Uint16Array;
}

const written = offerHows.indexOf('written');
const known = new WeakMap<Columns, SpokenLanguages>();

/** The languages that staff or an interpreter offers in any channel; worked out once for each state of the directory. */
export function spokenLanguages(columns: Columns): SpokenLanguages {
  const before = known.get(columns);
  if (before) return before;
  const { count, channelStart, offerStart, offerHow, offerLanguage } = columns;
  const start = new Uint32Array(count + 1);
  const language: number[] = [];
  for (let row = 0; row < count; row++) {
    const end = offerStart[channelStart[row + 1] as number] as number;
    const spoken = new Set<number>();
    for (let offer = offerStart[channelStart[row] as number] as number; offer < end; offer++) {
      if (offerHow[offer] !== written) spoken.add(offerLanguage[offer] as number);
    }
    for (const each of spoken) language.push(each);
    start[row + 1] = language.length;
  }
  const spoken = { start, language: Uint16Array.from(language) };
  known.set(columns, spoken);
  return spoken;
}
