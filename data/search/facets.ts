import type { Facets } from '../model/card.ts';
import { areaKinds } from '../model/query.ts';
import { channelKinds, offerHows, providerTypes } from '../model/vocabulary.ts';
import { channelsMatch, forEachOffered } from './channelMatch.ts';
import type { Columns } from './columns.ts';
import { missed } from './missed.ts';
import type { Plan, SearchContext } from './plan.ts';

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

  /** For each language of the columns, the askable ones whose filter it satisfies. */
  const askedBy = columns.languages.map((): number[] => []);
  askable.forEach((tag, asked) => {
    for (const member of context.expandTag(tag)) askedBy[columns.languages.indexOf(member)]?.push(asked);
  });
  /** The last row in which each askable language was counted. */
  const countedIn = new Int32Array(askable.length).fill(-1);

  function countLanguages(row: number): void {
    forEachOffered(columns, row, plan, (language) => {
      for (const asked of askedBy[language] as number[]) {
        if (countedIn[asked] === row) continue;
        countedIn[asked] = row;
        languages[asked] = (languages[asked] as number) + 1;
      }
    });
  }

  const { viaMask, howMask, open, openNow: openNowSchedules } = plan;
  const howPlan = { ...plan, needsHow: plan.wanted.length === 0 };
  const eachHow = offerHows.map((_, how) => ({ viaMask, howMask: 1 << how, open }));
  const eachKind = channelKinds.map((_, kind) => ({ viaMask: 1 << kind, howMask, open }));
  const nowCriteria = { viaMask, howMask, open: openNowSchedules };

  function countChannelChoices(row: number, hasChannels: boolean): void {
    // Where all languages are needed, another one comes on top of those that are asked for already.
    if (hasChannels || !plan.needsAll) countLanguages(row);
    eachHow.forEach((criteria, how) => {
      if (channelsMatch(columns, row, howPlan, criteria)) hows[how] = (hows[how] as number) + 1;
    });
    eachKind.forEach((criteria, kind) => {
      if (channelsMatch(columns, row, plan, criteria)) kinds[kind] = (kinds[kind] as number) + 1;
    });
    const isOpenNow =
      open === openNowSchedules ? hasChannels : channelsMatch(columns, row, plan, nowCriteria);
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
