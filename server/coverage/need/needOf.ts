import { LRUCache } from 'lru-cache';
import type { Need, NeedQuestion } from '../../../data/model/need.ts';
import { emptyQuery, type Query } from '../../../data/model/query.ts';
import { formatSearch } from '../../../data/model/queryCodec.ts';
import type { Columns } from '../../../data/search/columns.ts';
import { helsinkiDay } from '../../directory/hours/helsinkiTime.ts';
import type { DirectorySnapshot } from '../../directory/snapshot.ts';
import type { Speakers } from '../../directory/speakersSource.ts';
import { countNeed } from './countNeed.ts';

/** By all municipalities one is some megabytes. */
const maxKept = 8;
const keptByColumns = new WeakMap<Columns, LRUCache<string, Need>>();

/** Of a query what need takes. */
function needQuery({ speaks, how, via, topic, audience, provider, q }: Query): Query {
  return { ...emptyQuery, speaks, how, via, topic, audience, provider, q };
}

/** Services held against speakers; the same question of the same state and the same numbers is counted once. */
export function needOf(
  snapshot: DirectorySnapshot,
  question: NeedQuestion,
  { speakers, now }: { speakers: Speakers | null; now: Date },
): Need {
  const kept = keptByColumns.get(snapshot.columns) ?? new LRUCache<string, Need>({ max: maxKept });
  keptByColumns.set(snapshot.columns, kept);
  const query = needQuery(question.query);
  const { by } = question;
  const key = [by, speakers?.id, helsinkiDay(now), formatSearch(query)].join(' ');
  const known = kept.get(key);
  if (known) return known;
  const need = countNeed(snapshot, { by, query }, { speakers, now });
  kept.set(key, need);
  return need;
}
