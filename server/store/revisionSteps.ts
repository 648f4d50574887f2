import { type PublicService, toPublicService } from '../../data/model/service.ts';
import type { ServiceState } from '../../data/model/vocabulary.ts';
import { toFeedEntry } from './revisionRow.ts';
import type { Store } from './schema.ts';

/** What the content that comes with the program is written by; it is no news of the network. */
const seedAuthor = 'seed';
const publicStates: ServiceState[] = ['published', 'temporarily-closed'];

/** What a revision changed in the eyes of the public. */
export interface RevisionStep {
  seq: number;
  serviceId: string;
  /** ISO 8601 UTC, as every time here. */
  createdAt: string;
  /** When the service's first revision was written. */
  since: string;
  before: PublicService | null;
  after: PublicService | null;
  /** Whether the public had ever seen the service before. */
  wasPublic: boolean;
}

/** Places of the change feed before `before`, the newest first; without those of the first content. */
export async function newsPlaces(db: Store, before: number, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom('revision')
    .select('seq')
    .where('seq', '<', before)
    .where('author', '<>', seedAuthor)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ seq }) => seq);
}

/** When the directory began with the content that comes with the program; null where it began empty. */
export async function firstContentAt(db: Store): Promise<string | null> {
  const row = await db
    .selectFrom('revision')
    .select(['author', 'created_at'])
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  return row?.author === seedAuthor ? row.created_at : null;
}

interface Half {
  state: ServiceState | null;
  document: string | null;
}

/** Undefined: it was public, but cannot be read. */
function publicHalf(
  { state, document }: Half,
  row: { id: string; at: string },
): PublicService | null | undefined {
  if (state === null || document === null || !publicStates.includes(state)) return null;
  const { service } = toFeedEntry({
    service_id: row.id,
    state,
    document,
    seq: 0,
    number: 0,
    author: '',
    reason: '',
    created_at: row.at,
  });
  return service ? toPublicService(service) : undefined;
}

/** What the revisions at these places changed. One that cannot be read, or follows such a one, is left out. */
export async function revisionSteps(db: Store, seqs: number[]): Promise<RevisionStep[]> {
  if (seqs.length === 0) return [];
  const rows = await db
    .selectFrom('revision')
    .innerJoin('service_identity', 'service_identity.id', 'revision.service_id')
    .leftJoin('revision as previous', (join) =>
      join
        .onRef('previous.service_id', '=', 'revision.service_id')
        .on('previous.number', '=', (row) => row('revision.number', '-', 1)),
    )
    .select([
      'revision.seq',
      'revision.service_id as id',
      'revision.created_at as at',
      'revision.state',
      'revision.document',
      'previous.state as previousState',
      'previous.document as previousDocument',
      'service_identity.created_at as since',
    ])
    .select((row) =>
      row
        .exists(
          row
            .selectFrom('revision as earlier')
            .select('earlier.seq')
            .whereRef('earlier.service_id', '=', 'revision.service_id')
            .whereRef('earlier.number', '<', 'revision.number')
            .where('earlier.state', 'in', publicStates),
        )
        .as('wasPublic'),
    )
    .where('revision.seq', 'in', seqs)
    .limit(seqs.length)
    .execute();
  return rows.flatMap((row) => {
    const after = publicHalf(row, row);
    const before = publicHalf({ state: row.previousState, document: row.previousDocument }, row);
    if (after === undefined || before === undefined) return [];
    const { seq, id, at, since } = row;
    return [{ seq, serviceId: id, createdAt: at, since, before, after, wasPublic: Boolean(row.wasPublic) }];
  });
}
