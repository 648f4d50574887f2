import type { Store } from './schema.ts';

/** The slug itself where no service has it, or else with the first number behind it that is free. */
export async function freeSlug(db: Store, slug: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    const holder = await db
      .selectFrom('service_identity')
      .select('id')
      .where('slug', '=', candidate)
      .limit(1)
      .executeTakeFirst();
    if (!holder) return candidate;
  }
}
