import type { Store } from './schema.ts';

const limit = 10_000;

/** Slugs that begin with this one: those that a new one must differ from. */
export async function slugsLike(db: Store, slug: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('service_identity')
    .select('slug')
    .where('slug', '>=', slug)
    // The full stop comes right after the hyphen, before digits and letters.
    .where('slug', '<', `${slug}.`)
    .orderBy('slug')
    .limit(limit)
    .execute();
  return new Set(rows.map((row) => row.slug));
}
