import type { Facets } from '../model/card.ts';
import { areaKinds } from '../model/query.ts';
import { channelKinds, offerHows, providerTypes } from '../model/vocabulary.ts';
import { channelsMatch, markLanguages } from './channelMatch.ts';
import type { Columns } from './columns.ts';
import { missed } from './missed.ts';
import { allKinds, type Plan, type SearchContext } from './plan.ts';

export interface FacetCounter {
  /** Counts a row, given which whole-service criteria it misses (one at most) and whether its channels match. */
  add(row: number, misses: number, hasChannels: boolean): void;
  facets(): Facets;
}

function toRecord(names: readonly string[], counts: ArrayLike<number>): Record<string, number> {
  const record: Record<string, number> = {};
  names.forEach((name, i) => {
    if (counts[i]) record[name] = counts[i];
  });
  return record;
}

function addBits(counts: Uint32Array, bits: number): void {
  for (let i = 0; bits >>> i; i++) if ((bits >>> i) & 1) counts[i] = (counts[i] as number) + 1;
}

/**
 * Counts how many services each choice of a filter would give, the other filters as they are. A language counts what
 * its filter would find: `ku` also counts services that offer `ckb`, and is counted where only `ckb` is offered
 * (SearchContext.expandTag).
 */
export function createFacetCounter(columns: Columns, plan: Plan, context: SearchContext): FacetCounter {
  const askable = [...new Set(columns.languages.flatMap((tag) => context.expandTag(tag)))];
  const languages = new Uint32Array(askable.length);
  const hows = new Uint32Array(offerHows.length);
  const kinds = new Uint32Array(channelKinds.length);
  const topics = new Uint32Array(32);
  const audiences = new Uint32Array(32);
  const providers = new Uint32Array(providerTypes.length);
  const municipalities = new Uint32Array(columns.municipalities.length);
  let openNow = 0;

  const satisfiers = askable.map((tag) =>
    context
      .expandTag(tag)
      .map((member) => columns.languages.indexOf(member))
      .filter((index) => index >= 0),
  );
  const marks = new Uint32Array(columns.languages.length);
  let stamp = 0;

  function countLanguages(row: number): void {
    stamp++;
    markLanguages(columns, row, plan, marks, stamp);
    satisfiers.forEach((members, language) => {
      if (members.some((member) => marks[member] === stamp))
        languages[language] = (languages[language] as number) + 1;
    });
  }

  function countChannelChoices(row: number, hasChannels: boolean): void {
    // Where all languages are needed, another one comes on top of those that are asked for already.
    if (hasChannels || !plan.needsAll) countLanguages(row);
    for (let how = 0; how < offerHows.length; how++) {
      const criteria = { viaMask: plan.viaMask, howMask: 1 << how, open: plan.open };
      const matches =
        plan.wanted.length > 0
          ? channelsMatch(columns, row, plan, criteria)
          : channelsMatch(columns, row, { ...plan, needsHow: true }, criteria);
      if (matches) hows[how] = (hows[how] as number) + 1;
    }
    let present = 0;
    for (let c = columns.channelStart[row] as number; c < (columns.channelStart[row + 1] as number); c++) {
      present |= 1 << (columns.channelKind[c] as number);
    }
    for (let kind = 0; kind < channelKinds.length; kind++) {
      if (!(present & allKinds & (1 << kind))) continue;
      const criteria = { viaMask: 1 << kind, howMask: plan.howMask, open: plan.open };
      if (channelsMatch(columns, row, plan, criteria)) kinds[kind] = (kinds[kind] as number) + 1;
    }
    const isOpenNow =
      plan.open === plan.openNow
        ? hasChannels
        : channelsMatch(columns, row, plan, {
            viaMask: plan.viaMask,
            howMask: plan.howMask,
            open: plan.openNow,
          });
    if (isOpenNow) openNow++;
  }

  return {
    add(row, misses, hasChannels) {
      if (misses === 0) countChannelChoices(row, hasChannels);
      if (!hasChannels) return;
      if (misses === 0 || misses === missed.topic) addBits(topics, columns.topicBits[row] as number);
      if (misses === 0 || misses === missed.audience) addBits(audiences, columns.audienceBits[row] as number);
      if (misses === 0 || misses === missed.provider) {
        const provider = columns.provider[row] as number;
        providers[provider] = (providers[provider] as number) + 1;
      }
      if (misses === 0 || misses === missed.area) {
        const municipality = columns.municipality[row] as number;
        municipalities[municipality] = (municipalities[municipality] as number) + 1;
      }
    },
    facets() {
      const areas: Record<string, number> = {};
      columns.municipalities.forEach((municipality, i) => {
        const count = municipalities[i] as number;
        if (count === 0) return;
        for (const kind of areaKinds) {
          const key = `${kind}:${kind === 'municipality' ? municipality.code : municipality[kind]}`;
          areas[key] = (areas[key] ?? 0) + count;
        }
      });
      return {
        speaks: toRecord(askable, languages),
        how: toRecord(offerHows, hows),
        via: toRecord(channelKinds, kinds),
        open: { now: openNow },
        topic: toRecord(columns.topics, topics),
        audience: toRecord(columns.audiences, audiences),
        provider: toRecord(providerTypes, providers),
        in: areas,
      };
    },
  };
}
