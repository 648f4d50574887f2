import type { PublicService } from '../../data/model/service.ts';
import { matchingRows } from '../../data/search/answer.ts';
import type { DirectorySnapshot } from '../directory/snapshot.ts';
import { keptQuery } from './alertQuery.ts';

/** The services that match what an alert asks for, as the directory itself finds them. */
export function matchingIds(snapshot: DirectorySnapshot, queryText: string, now: Date): string[] {
  const { rows } = matchingRows(snapshot, keptQuery(queryText), { now });
  return rows.map((row) => (snapshot.services[row] as PublicService).id);
}
