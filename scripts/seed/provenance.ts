import { dayMs } from '../../data/model/duration.ts';
import type { Provenance } from '../../data/model/service.ts';
import { type FactGroup, factGroups } from '../../data/model/vocabulary.ts';
import { type Random, weightedKey } from './random.ts';

/** Seeds do not look at the clock: dates lie before this day. */
const today = Date.UTC(2026, 10, 1);

const drawFreshness = weightedKey({ confirmed: 45, stale: 25, never: 30 });

function daysAgo(days: number): string {
  return new Date(today - days * dayMs).toISOString().slice(0, 10);
}

/** Where the facts come from, and when a person confirmed them: lately, years ago, or never. */
export function drawProvenance(random: Random): Partial<Record<FactGroup, Provenance>> {
  const freshness = drawFreshness(random);
  const recordedDaysAgo = random.integer(freshness === 'confirmed' ? 200 : 400, 1500);
  const facts: Provenance = {
    source: { kind: freshness === 'never' ? 'public-page' : 'provider' },
    recordedOn: daysAgo(recordedDaysAgo),
  };
  if (freshness === 'never') {
    facts.source.url = 'https://example.org/source';
    facts.source.date = daysAgo(recordedDaysAgo + random.integer(0, 900)).slice(0, random.pick([4, 7, 10]));
  } else {
    const confirmedDaysAgo =
      freshness === 'confirmed' ? random.integer(1, 180) : random.integer(370, recordedDaysAgo);
    facts.confirmed = { on: daysAgo(confirmedDaysAgo), by: random.chance(0.8) ? 'provider' : 'editor' };
  }
  return Object.fromEntries(factGroups.map((group) => [group, facts]));
}
