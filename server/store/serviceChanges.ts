import { canonical } from '../../data/model/matchChannels.ts';
import type { Store } from './schema.ts';

/** The newest revision of a service. */
export interface NewestPlace {
  serviceId: string;
  seq: number;
}

/** More services than a country has. */
const maxServices = 1_000_000;
const batchSize = 20;

/** The newest revision of every service when the change feed stood at `upTo`, the latest first. */
export async function newestPlaces(db: Store, upTo: number): Promise<NewestPlace[]> {
  const rows = await db
    .selectFrom('revision')
    .select((row) => ['service_id', row.fn.max('seq').as('seq')])
    .where('seq', '<=', upTo)
    .groupBy('service_id')
    .limit(maxServices)
    .execute();
  return rows.map(({ service_id: serviceId, seq }) => ({ serviceId, seq })).sort((a, b) => b.seq - a.seq);
}

/** What the public reads of a document, without who vouches for it. */
function publicPart(document: string): string {
  const { provenance: _, authorityContact: __, ...open } = JSON.parse(document);
  return canonical(open);
}

/**
 * When what the public reads of a service last changed, up to a place of the change feed: a fresh confirmation, or
 * another contact for authorities, is no such change.
 */
export async function lastPublicChange(
  db: Store,
  serviceId: string,
  upTo: number,
): Promise<{ seq: number; at: string } | null> {
  let newer: { seq: number; at: string; part: string } | null = null;
  for (let before = upTo + 1; ; ) {
    const rows = await db
      .selectFrom('revision')
      .select(['seq', 'document', 'created_at as at'])
      .where('service_id', '=', serviceId)
      .where('seq', '<', before)
      .orderBy('number', 'desc')
      .limit(batchSize)
      .execute();
    for (const { seq, document, at } of rows) {
      const part = publicPart(document);
      if (newer && newer.part !== part) return { seq: newer.seq, at: newer.at };
      newer = { seq, at, part };
      before = seq;
    }
    if (rows.length < batchSize) return newer && { seq: newer.seq, at: newer.at };
  }
}
