import type { LanguageHere, LanguageWay } from '../../../data/model/municipalityPages.ts';
import { type ChannelKind, channelKinds, offerHows } from '../../../data/model/vocabulary.ts';
import type { Columns } from '../../../data/search/columns.ts';

/** Kinds of channels by index, by way and language. */
interface Found {
  ways: Set<number>[];
  rows: Set<number>;
}

function waysOf(
  columns: Columns,
  rows: readonly number[],
  kinds: readonly ChannelKind[],
): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const row of rows) {
    const end = columns.channelStart[row + 1] as number;
    for (let channel = columns.channelStart[row] as number; channel < end; channel++) {
      const kind = columns.channelKind[channel] as number;
      if (!kinds.includes(channelKinds[kind] as ChannelKind)) continue;
      const lastOffer = columns.offerStart[channel + 1] as number;
      for (let offer = columns.offerStart[channel] as number; offer < lastOffer; offer++) {
        const tag = columns.languages[columns.offerLanguage[offer] as number] as string;
        const entry = found.get(tag) ?? { ways: offerHows.map(() => new Set()), rows: new Set() };
        entry.ways[columns.offerHow[offer] as number]?.add(kind);
        entry.rows.add(row);
        found.set(tag, entry);
      }
    }
  }
  return found;
}

function toWays(found: Found | undefined): LanguageWay[] {
  return offerHows.flatMap((how, index) => {
    const kinds = found?.ways[index];
    if (!kinds?.size) return [];
    return { how, via: channelKinds.filter((_, kind) => kinds.has(kind)) };
  });
}

/** Whoever speaks it here goes first, then interpreters, texts, and what is only offered from elsewhere. */
function rank({ here, remote }: LanguageHere): number {
  const best = (ways: LanguageWay[]) => (ways[0] ? offerHows.indexOf(ways[0].how) : offerHows.length);
  return best(here) * (offerHows.length + 1) + best(remote);
}

/**
 * The languages in which services offer themselves: those for the municipality by any channel, those for all of Finland
 * by what needs no journey. Best way first, then the one of most services.
 */
export function languagesHere(
  columns: Columns,
  hereRows: readonly number[],
  nationwideRows: readonly number[],
): LanguageHere[] {
  const here = waysOf(columns, hereRows, channelKinds);
  const remoteKinds = channelKinds.filter((kind) => kind !== 'visit');
  const remote = waysOf(columns, nationwideRows, remoteKinds);
  const tags = [...new Set([...here.keys(), ...remote.keys()])];
  return tags
    .map((tag) => ({
      tag,
      here: toWays(here.get(tag)),
      hereCount: here.get(tag)?.rows.size ?? 0,
      remote: toWays(remote.get(tag)),
      remoteCount: remote.get(tag)?.rows.size ?? 0,
    }))
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        b.hereCount - a.hereCount ||
        b.remoteCount - a.remoteCount ||
        (a.tag < b.tag ? -1 : 1),
    );
}
