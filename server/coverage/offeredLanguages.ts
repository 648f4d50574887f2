import type { Query } from '../../data/model/query.ts';
import { channelKinds, type OfferHow, offerHows } from '../../data/model/vocabulary.ts';
import { forEachOffer } from '../../data/search/channelMatch.ts';
import type { Columns } from '../../data/search/columns.ts';

/** How a service offers a language. */
export interface OfferedLanguage {
  /** Index among the languages that are counted. */
  language: number;
  /** The best way that is asked for; null: in writing only, which is not asked for. */
  how: OfferHow | null;
  /** The easiest way to reach it in the language. */
  reach: 'visit' | 'phone' | 'online' | null;
}

const bitsOf = <T>(values: readonly T[], all: readonly T[]) =>
  all.reduce((bits, value, index) => (values.includes(value) ? bits | (1 << index) : bits), 0);

const writtenBit = bitsOf(['written'], offerHows);
const visitBit = bitsOf(['visit'], channelKinds);
const phoneBit = bitsOf(['phone'], channelKinds);

function reachOf(kinds: number): OfferedLanguage['reach'] {
  if (kinds & visitBit) return 'visit';
  return kinds & phoneBit ? 'phone' : 'online';
}

/**
 * Reads, row by row, how services offer the counted languages by the channels and in the ways that a query asks for.
 * `askedBy` has, for each language of the columns, the counted ones that it satisfies.
 */
export function createOfferReader(
  columns: Columns,
  { how, via }: Pick<Query, 'how' | 'via'>,
  { askedBy, count }: { askedBy: number[][]; count: number },
): (row: number) => OfferedLanguage[] {
  const howMask = bitsOf(how, offerHows);
  const viaMask = bitsOf(via.length > 0 ? via : channelKinds, channelKinds);
  const hows = new Uint8Array(count);
  const kinds = new Uint8Array(count);

  return (row) => {
    const met: number[] = [];
    forEachOffer(columns, row, (language, howIndex, kind) => {
      if (!(viaMask & (1 << kind))) return;
      for (const asked of askedBy[language] as number[]) {
        if (hows[asked] === 0) met.push(asked);
        hows[asked] = (hows[asked] as number) | (1 << howIndex);
        if (howMask & (1 << howIndex)) kinds[asked] = (kinds[asked] as number) | (1 << kind);
      }
    });
    return met.flatMap((language): OfferedLanguage[] => {
      const [offered, reached] = [hows[language] as number, kinds[language] as number];
      hows[language] = 0;
      kinds[language] = 0;
      const wanted = offered & howMask;
      const best = offerHows.find((_, index) => wanted & (1 << index));
      if (best) return [{ language, how: best, reach: reachOf(reached) }];
      return offered & writtenBit ? [{ language, how: null, reach: null }] : [];
    });
  };
}
