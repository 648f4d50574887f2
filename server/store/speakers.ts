import type { Store } from './schema.ts';

/** Where the numbers of speakers come from. */
interface SpeakersOrigin {
  /** Rises with each import. */
  id: number;
  title: string;
  year: number;
  /** ISO 8601 UTC. */
  importedAt: string;
}

export interface StoredSpeakers extends SpeakersOrigin {
  counts: { language: string; municipality: string; count: number | null }[];
}

interface NewSpeakers {
  title: string;
  fileName: string;
  year: number;
  counts: StoredSpeakers['counts'];
  /** What could not be used. */
  summary: object;
  actor: string;
  now: Date;
}

/** More than all languages of the world in all municipalities. */
const maxCounts = 100_000;
/** SQLite takes so many bound values in a statement at least. */
const batch = 5000;

/** Puts new numbers into the place of all before, in one transaction. */
export async function replaceSpeakers(db: Store, given: NewSpeakers): Promise<void> {
  const { title, fileName, year, counts, summary, actor, now } = given;
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('speaker_count').execute();
    for (let start = 0; start < counts.length; start += batch) {
      const rows = counts.slice(start, start + batch).map(({ language, municipality, count }) => ({
        language,
        municipality_code: municipality,
        people: count,
      }));
      await transaction.insertInto('speaker_count').values(rows).execute();
    }
    await transaction
      .insertInto('speaker_import')
      .values({
        title,
        file_name: fileName,
        year,
        imported_at: now.toISOString(),
        actor,
        summary: JSON.stringify(summary),
      })
      .execute();
  });
}

/** The newest import; 0: there was none. */
export async function latestSpeakersId(db: Store): Promise<number> {
  const { id } = await db
    .selectFrom('speaker_import')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirstOrThrow();
  return id ?? 0;
}

/** What the newest import brought; null where there was none. */
export async function loadSpeakers(db: Store): Promise<StoredSpeakers | null> {
  return db.transaction().execute(async (transaction) => {
    const origin = await transaction
      .selectFrom('speaker_import')
      .select(['id', 'title', 'year', 'imported_at as importedAt'])
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!origin) return null;
    const counts = await transaction
      .selectFrom('speaker_count')
      .select(['language', 'municipality_code as municipality', 'people as count'])
      .orderBy('language')
      .orderBy('municipality_code')
      .limit(maxCounts)
      .execute();
    return { ...origin, counts };
  });
}
