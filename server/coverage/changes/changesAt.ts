import { LRUCache } from 'lru-cache';
import type { Changes } from '../../../data/model/changes.ts';
import { type ChangesView, resolveDays } from '../../../data/model/changesQuery.ts';
import { formatSearch, type QueryFault } from '../../../data/model/queryCodec.ts';
import type { Columns } from '../../../data/search/columns.ts';
import type { Directory } from '../../directory/directory.ts';
import { helsinkiDay } from '../../directory/hours/helsinkiTime.ts';
import type { DirectorySnapshot } from '../../directory/snapshot.ts';
import { changesBetween } from './changesBetween.ts';

type Difference = ReturnType<typeof changesBetween>;

const maxKept = 12;
/** By the later state, so that they go with it. */
const keptByColumns = new WeakMap<Columns, LRUCache<string, Difference>>();

/** What changed between the days of a question, and the days that could not be used. Throws BusyError. */
export async function changesAt(
  { current, on }: { current: DirectorySnapshot; on: Directory['on'] },
  { query, ...days }: Omit<ChangesView, 'page'>,
  now: Date,
): Promise<{ changes: Changes; faults: QueryFault[] }> {
  const { since, until, faults } = resolveDays(days, helsinkiDay(now));
  const before = (await on(since))?.snapshot ?? current;
  const past = await on(until);
  const after = past?.snapshot ?? current;
  const kept = keptByColumns.get(after.columns) ?? new LRUCache<string, Difference>({ max: maxKept });
  keptByColumns.set(after.columns, kept);
  const key = `${before.version} ${formatSearch(query)}`;
  const known = kept.get(key) ?? changesBetween(before, after, { query, now });
  kept.set(key, known);
  return { changes: { ...known, since, until }, faults };
}
