import type { Query } from '../../../data/model/query.ts';
import type { NearestVisit, Reach, ReachOf, ReachRow } from '../../../data/model/reach.ts';
import { type OfferHow, offerHows } from '../../../data/model/vocabulary.ts';
import { municipalities } from '../../../data/reference/municipalities.ts';
import type { DirectorySnapshot } from '../../directory/snapshot.ts';
import { foreignEstimate } from './foreignEstimate.ts';
import { type NearestPlaces, nearestPlaces } from './nearestPlaces.ts';
import { reachShares } from './reachShares.ts';
import { referenceYears } from './referenceYears.ts';
import { indexByCode, seats } from './seats.ts';
import { visitPlaces } from './visitPlaces.ts';

function nearer(a: NearestVisit | null, b: NearestVisit | null): NearestVisit | null {
  if (!a || !b) return a ?? b;
  return b.km < a.km ? b : a;
}

function bestOf(by: ReachOf[]): ReachOf {
  return by.reduce((best, next) => ({
    serving: nearer(best.serving, next.serving),
    any: nearer(best.any, next.any),
  }));
}

/** Measures from the seat of every municipality, for each way that the query asks for. `query` is from `reachQuery`. */
export function measureReach(
  snapshot: DirectorySnapshot,
  query: Query,
  { now, day }: { now: Date; day: string },
): Reach {
  const { columns, services } = snapshot;
  const seatOf = columns.municipalities.map(({ code }) => indexByCode.get(code) ?? -1);
  const hows = offerHows.filter((how) => query.how.includes(how));
  const named: Reach['services'] = {};

  function visitAt({ row, km }: NearestPlaces, seat: number): NearestVisit | null {
    const service = services[row[seat] as number];
    if (!service) return null;
    const municipality = columns.municipalities[columns.municipality[row[seat] as number] as number];
    named[service.id] = { slug: service.slug, name: service.name, municipality: municipality?.code ?? '' };
    return { id: service.id, km: km[seat] as number };
  }

  const found = hows.map((how: OfferHow) => {
    const places = visitPlaces(snapshot, { ...query, how: [how] }, now);
    const count = new Set(places.map(({ row }) => row)).size;
    return { count, ...nearestPlaces(columns, places, seats, (index) => seatOf[index] ?? -1) };
  });
  const rows = municipalities.map((municipality, seat): ReachRow => {
    const { code, name, region, position, population, foreignLanguagePercent } = municipality;
    const by = found.map(({ serving, any }) => ({
      serving: visitAt(serving, seat),
      any: visitAt(any, seat),
    }));
    return {
      code,
      name,
      region,
      ...position,
      population: population.count,
      foreignPercent: foreignLanguagePercent.value,
      foreignEstimate: foreignEstimate(population.count, foreignLanguagePercent.value),
      by,
      best: bestOf(by),
    };
  });
  return {
    speaks: query.speaks,
    day,
    hows,
    counts: found.map(({ count }) => count),
    rows,
    services: named,
    shares: reachShares(rows, hows),
    residents: rows.reduce((sum, { population }) => sum + population, 0),
    years: referenceYears,
  };
}
