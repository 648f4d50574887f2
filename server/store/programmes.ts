import { ConflictError } from './conflictError.ts';
import type { Store } from './schema.ts';

/** One state of a municipality's link to its integration programme. */
export interface ProgrammeState {
  municipalityCode: string;
  /** 1, 2, … within the municipality. */
  number: number;
  /** Null: there is no link any more. */
  url: string | null;
  reason: string;
  author: string;
  /** ISO 8601 UTC: when the address was checked, or removed. */
  createdAt: string;
}

/** More than there are municipalities. */
const maxMunicipalities = 500;
const maxStates = 200;

const columns = [
  'municipality_code as municipalityCode',
  'number',
  'url',
  'reason',
  'author',
  'created_at as createdAt',
] as const;

/** Rises with each state of any link; 0: there is none. */
export async function latestProgrammeSeq(db: Store): Promise<number> {
  const { seq } = await db
    .selectFrom('integration_programme')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirstOrThrow();
  return seq ?? 0;
}

/** The newest state of every link there ever was. */
export async function listProgrammes(db: Store): Promise<ProgrammeState[]> {
  return db
    .selectFrom('integration_programme')
    .select(columns)
    .where('seq', 'in', (query) =>
      query
        .selectFrom('integration_programme')
        .select((row) => row.fn.max('seq').as('seq'))
        .groupBy('municipality_code'),
    )
    .limit(maxMunicipalities)
    .execute();
}

/** All states of a municipality's link, the newest first. */
export async function programmeHistory(db: Store, municipalityCode: string): Promise<ProgrammeState[]> {
  return db
    .selectFrom('integration_programme')
    .select(columns)
    .where('municipality_code', '=', municipalityCode)
    .orderBy('number', 'desc')
    .limit(maxStates)
    .execute();
}

export interface NewProgramme extends Omit<ProgrammeState, 'number' | 'createdAt'> {
  /** The number of the state that was edited, 0 for none. */
  basedOn: number;
  now: Date;
}

/** Adds the next state of a link, within the caller's transaction. Throws ConflictError where another was faster. */
export async function appendProgramme(transaction: Store, programme: NewProgramme): Promise<void> {
  const { municipalityCode, url, reason, author, basedOn, now } = programme;
  const { newest } = await transaction
    .selectFrom('integration_programme')
    .select((row) => row.fn.coalesce(row.fn.max('number'), row.lit(0)).as('newest'))
    .where('municipality_code', '=', municipalityCode)
    .executeTakeFirstOrThrow();
  if (newest !== basedOn) {
    throw new ConflictError(`The link of ${municipalityCode} is at state ${newest}, not ${basedOn}.`, {
      code: 'not-newest',
    });
  }
  await transaction
    .insertInto('integration_programme')
    .values({
      municipality_code: municipalityCode,
      number: newest + 1,
      url,
      reason,
      author,
      created_at: now.toISOString(),
    })
    .execute();
}
