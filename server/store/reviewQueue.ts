import { sql } from 'kysely';
import type { QueueCounts } from '../../data/model/reviewPages.ts';
import type { SubmissionState } from '../../data/model/submission.ts';
import { hasWords } from './hasWords.ts';
import type { Store } from './schema.ts';
import { type Submission, submissionColumns, toSubmission } from './submissionRow.ts';

/** What an editor looks for in the queue; absent: any. */
export interface QueueFilter {
  states?: readonly SubmissionState[];
  kind?: 'new' | 'change';
  /** The provider's. */
  municipalityCode?: string;
  /** Whether the sender's address was confirmed; a submission without a sender counts as confirmed. */
  isConfirmed?: boolean;
  /** Whether facts are missing or wrong, without those that publishing adds. */
  hasFaults?: boolean;
  /** ISO 8601 UTC. */
  receivedBefore?: string;
  /** Words of its name, its note, its reference or its sender. */
  text?: string;
}

export interface QueuePage {
  items: Submission[];
  /** Where the next page begins; null on the last. */
  next: string | null;
}

const isNew = sql<number>`service_id is null`;
const isConfirmed = sql<number>`(confirmed_at is not null or sender is null)`;
const hasFaults = sql<number>`exists (
  select 1 from json_each(submission.faults) as fault
  where json_extract(fault.value, '$.path') not in
    ('id', 'slug', 'state', 'provenance', 'topics', 'audiences', 'links'))`;

function matching(db: Store, { municipalityCode, receivedBefore, text }: QueueFilter) {
  let query = db.selectFrom('submission');
  if (municipalityCode !== undefined) {
    const code = sql`json_extract(document, '$.provider.municipalityCode')`;
    query = query.where(sql<boolean>`${code} = ${municipalityCode}`);
  }
  if (receivedBefore !== undefined) query = query.where('received_at', '<', receivedBefore);
  if (text) {
    const names = sql`coalesce(json_extract(document, '$.name'), '') || ' ' || note || ' ' || reference`;
    query = query.where(hasWords(sql`(${names} || ' ' || coalesce(sender, ''))`, text));
  }
  return query;
}

/** A page of the queue, the longest waiting first. `after` is the `next` of the page before; another is ignored. */
export async function listQueue(
  db: Store,
  { limit, after, ...filter }: QueueFilter & { limit: number; after?: string },
): Promise<QueuePage> {
  let query = matching(db, filter);
  if (filter.states) query = query.where('state', 'in', filter.states);
  if (filter.kind) query = query.where('service_id', filter.kind === 'new' ? 'is' : 'is not', null);
  if (filter.isConfirmed !== undefined) {
    query = query.where(sql<boolean>`${isConfirmed} = ${Number(filter.isConfirmed)}`);
  }
  if (filter.hasFaults !== undefined) {
    query = query.where(sql<boolean>`${hasFaults} = ${Number(filter.hasFaults)}`);
  }
  const [receivedAt, id] = after?.split('_') ?? [];
  if (receivedAt && id) query = query.where(sql<boolean>`(received_at, id) > (${receivedAt}, ${id})`);
  const rows = await query
    .select(submissionColumns)
    .orderBy('received_at')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit).map(toSubmission);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last ? `${last.receivedAt}_${last.id}` : null };
}

/** Counts for the filters of the queue: each choice's number is what choosing it would show. */
export async function countQueue(db: Store, filter: QueueFilter): Promise<QueueCounts> {
  const rows = await matching(db, filter)
    .select((row) => [
      'state',
      isNew.as('is_new'),
      isConfirmed.as('is_confirmed'),
      hasFaults.as('has_faults'),
      row.fn.countAll<number>().as('count'),
    ])
    .groupBy(['state', 'is_new', 'is_confirmed', 'has_faults'])
    // Five states times three choices of two.
    .limit(40)
    .execute();

  type Row = (typeof rows)[number];
  const isAsked = {
    states: (row: Row) => !filter.states || filter.states.includes(row.state),
    kind: (row: Row) => !filter.kind || (filter.kind === 'new') === Boolean(row.is_new),
    isConfirmed: (row: Row) =>
      filter.isConfirmed === undefined || filter.isConfirmed === Boolean(row.is_confirmed),
    hasFaults: (row: Row) => filter.hasFaults === undefined || filter.hasFaults === Boolean(row.has_faults),
  };
  const count = (but: keyof typeof isAsked | null, isCounted: (row: Row) => boolean) =>
    rows
      .filter((row) => isCounted(row))
      .filter((row) => Object.entries(isAsked).every(([name, holds]) => name === but || holds(row)))
      .reduce((sum, row) => sum + row.count, 0);
  const states = [...new Set(rows.map(({ state }) => state))];
  const yesNo = (name: 'isConfirmed' | 'hasFaults', column: 'is_confirmed' | 'has_faults') => ({
    yes: count(name, (row) => Boolean(row[column])),
    no: count(name, (row) => !row[column]),
  });
  return {
    total: count(null, () => true),
    states: Object.fromEntries(states.map((state) => [state, count('states', (row) => row.state === state)])),
    kind: {
      new: count('kind', (row) => Boolean(row.is_new)),
      change: count('kind', (row) => !row.is_new),
    },
    isConfirmed: yesNo('isConfirmed', 'is_confirmed'),
    hasFaults: yesNo('hasFaults', 'has_faults'),
  };
}
