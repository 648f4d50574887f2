import { LRUCache } from 'lru-cache';
import type { Coverage, CoverageQuestion } from '../../data/model/coverage.ts';
import { emptyQuery } from '../../data/model/query.ts';
import { formatSearch } from '../../data/model/queryCodec.ts';
import type { Columns } from '../../data/search/columns.ts';
import { helsinkiDay } from '../directory/hours/helsinkiTime.ts';
import type { DirectorySnapshot } from '../directory/snapshot.ts';
import { countCoverage } from './countCoverage.ts';

/** Languages by all municipalities are some 30,000 cells, about ten megabytes. */
const maxKept = 12;
/** By what it was counted from, so that it goes with it. */
const keptByColumns = new WeakMap<Columns, LRUCache<string, Coverage>>();

/** What the question leaves of the query, as text that is equal for equal questions. */
function keyOf({ by, of, query }: CoverageQuestion, now: Date): string {
  const { speaks, how, via, topic, audience, provider, q } = query;
  const asked = formatSearch({ ...emptyQuery, speaks, how, via, topic, audience, provider, q });
  return [by, of?.kind, of?.code, helsinkiDay(now), asked].join(' ');
}

/** Languages by areas; the same question of the same state on the same day is counted once. */
export function coverageOf(snapshot: DirectorySnapshot, question: CoverageQuestion, now: Date): Coverage {
  const kept = keptByColumns.get(snapshot.columns) ?? new LRUCache<string, Coverage>({ max: maxKept });
  keptByColumns.set(snapshot.columns, kept);
  const key = keyOf(question, now);
  const known = kept.get(key);
  if (known) return known;
  const coverage = countCoverage(snapshot, question, now);
  kept.set(key, coverage);
  return coverage;
}
