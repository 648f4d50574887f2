import type { Transaction } from 'kysely';
import { type Service, serviceSchema } from '../../data/model/service.ts';
import { ConflictError } from './conflictError.ts';
import { toRevisionRow } from './revisionRow.ts';
import type { Store, Tables } from './schema.ts';

export interface NewRevision {
  service: Service;
  /** Who: a person's id or name, or the program that did it. */
  author: string;
  /** Why, in a few words. */
  reason: string;
  /** The number of the revision that was edited, 0 for none; absent: whatever is newest. */
  basedOn?: number;
  /** The time that it is written under; the system's unless given. */
  clock?: () => Date;
}

/** Refuses a slug that another service has, or that differs from the one this service was published under. */
async function claimSlug(db: Store, { id, slug }: Service, now: string): Promise<void> {
  const holder = await db
    .selectFrom('service_identity')
    .select(['id', 'slug'])
    .where((row) => row.or([row('id', '=', id), row('slug', '=', slug)]))
    // Another service with this slug, if there is one, before this service itself.
    .orderBy((row) => row('id', '=', id))
    .limit(1)
    .executeTakeFirst();
  if (!holder) {
    await db.insertInto('service_identity').values({ id, slug, created_at: now }).execute();
  } else if (holder.id !== id) {
    throw new ConflictError(`Another service has the slug ${slug}.`, { code: 'slug-taken' });
  } else if (holder.slug !== slug) {
    throw new ConflictError(`The service ${id} keeps its slug ${holder.slug}.`, { code: 'slug-fixed' });
  }
}

/**
 * Adds the next revision of a service, and the service itself where it is new: all or nothing, on disk when this
 * resolves. Throws ZodError where the service does not fit the schema, and ConflictError where `basedOn` is not the
 * newest revision or the slug cannot be had.
 */
export function appendRevision(db: Store, revision: NewRevision): Promise<{ seq: number; number: number }> {
  return db.transaction().execute((transaction) => appendRevisionIn(transaction, revision));
}

/** The same within the caller's transaction, for what must be true together with it: events, mail. */
export async function appendRevisionIn(
  transaction: Transaction<Tables>,
  { service, author, reason, basedOn, clock = () => new Date() }: NewRevision,
): Promise<{ seq: number; number: number }> {
  const document = serviceSchema.parse(service);
  // Read under the write lock, so that times rise with places in the feed.
  const now = clock().toISOString();
  const { newest } = await transaction
    .selectFrom('revision')
    .select((row) => row.fn.coalesce(row.fn.max('number'), row.lit(0)).as('newest'))
    .where('service_id', '=', document.id)
    .executeTakeFirstOrThrow();
  if (basedOn !== undefined && basedOn !== newest) {
    throw new ConflictError(`The service ${document.id} is at revision ${newest}, not ${basedOn}.`, {
      code: 'not-newest',
    });
  }
  await claimSlug(transaction, document, now);
  return transaction
    .insertInto('revision')
    .values(toRevisionRow({ service: document, number: newest + 1, author, reason, createdAt: now }))
    .returning(['seq', 'number'])
    .executeTakeFirstOrThrow();
}
