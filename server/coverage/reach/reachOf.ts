import { LRUCache } from 'lru-cache';
import { emptyQuery, type Query } from '../../../data/model/query.ts';
import { formatSearch } from '../../../data/model/queryCodec.ts';
import type { Reach } from '../../../data/model/reach.ts';
import type { Columns } from '../../../data/search/columns.ts';
import { helsinkiDay } from '../../directory/hours/helsinkiTime.ts';
import type { DirectorySnapshot } from '../../directory/snapshot.ts';
import { measureReach } from './measureReach.ts';

/** One is some hundred kilobytes. */
const maxKept = 100;
/** By what it was measured from, so that it goes with it. */
const keptByColumns = new WeakMap<Columns, LRUCache<string, Reach>>();

/** Of a query what reach takes: a distance is measured from every municipality, so it asks for no place. */
export function reachQuery({ speaks, match, how, topic, audience, provider, q }: Query): Query {
  return { ...emptyQuery, speaks, match, how, topic, audience, provider, q };
}

/** How far each municipality has to the nearest visit in the languages of the query; measured once a snapshot. */
export function reachOf(snapshot: DirectorySnapshot, query: Query, now: Date): Reach {
  const kept = keptByColumns.get(snapshot.columns) ?? new LRUCache<string, Reach>({ max: maxKept });
  keptByColumns.set(snapshot.columns, kept);
  const asked = reachQuery(query);
  const day = helsinkiDay(now);
  const key = `${day} ${formatSearch(asked)}`;
  const known = kept.get(key);
  if (known) return known;
  const reach = measureReach(snapshot, asked, { now, day });
  kept.set(key, reach);
  return reach;
}
