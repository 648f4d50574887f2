import type { Changes } from '../../../data/model/changes.ts';
import type { Query } from '../../../data/model/query.ts';
import { calendarDay } from '../../../data/model/queryForms.ts';
import { changesAt } from '../../coverage/changes/changesAt.ts';
import type { Directory } from '../../directory/directory.ts';
import type { DirectorySnapshot } from '../../directory/snapshot.ts';
import { BadQuery } from '../problem.ts';

const day = {
  expected: 'a day that has begun, as YYYY-MM-DD; `since` not after `until`',
  isRequired: false as const,
  schema: { type: 'string', format: 'date' },
  parse: calendarDay.parse,
};

/** What changes take beside the directory's query. */
export const changesParameters = {
  since: {
    ...day,
    description: 'The first day: the directory at its end; half a year before `until` unless said',
    example: '2026-05-24',
  },
  until: {
    ...day,
    description: 'The last day: the directory at its end; now unless said',
    example: '2026-11-24',
  },
};

interface ChangesInput {
  snapshot: DirectorySnapshot;
  on: Directory['on'];
  query: Query;
  values: Record<string, unknown>;
  now: Date;
}

/** The changes that a request asks for. Throws BadQuery for days that cannot be used. */
export async function askedChanges({ snapshot, on, query, values, now }: ChangesInput): Promise<Changes> {
  const { since = null, until = null } = values as { since?: string; until?: string };
  const source = { current: snapshot, on };
  const { changes, faults } = await changesAt(source, { since, until, query }, now);
  if (faults.length > 0) throw new BadQuery(faults.map((fault) => ({ ...fault, expected: day.expected })));
  return changes;
}
