import { type Selectable, sql } from 'kysely';
import { type Notice, type NoticeDocument, type NoticeState, noticeSchema } from '../../data/model/notice.ts';
import { ConflictError } from './conflictError.ts';
import type { NoticeTable } from './newsSchema.ts';
import type { Store } from './schema.ts';

/** More than the network will ever have to say at a time. */
const maxNotices = 1000;

type NoticeRow = Omit<Selectable<NoticeTable>, 'seq'> & { place: number };

function toNotice({ document, created_at: createdAt, ...row }: NoticeRow): Notice {
  return { ...noticeSchema.parse(JSON.parse(document)), ...row, createdAt };
}

const columns = ['id', 'number', 'state', 'document', 'author', 'created_at'] as const;

function states(db: Store) {
  return db
    .selectFrom('notice')
    .select(columns)
    .select((row) =>
      row
        .selectFrom('notice as first')
        .select(sql<number>`min(first.seq)`.as('place'))
        .whereRef('first.id', '=', 'notice.id')
        .as('place'),
    )
    .$narrowType<{ place: number }>();
}

/** Every notice as it stands now, the last written first. */
export async function listNotices(db: Store): Promise<Notice[]> {
  const rows = await states(db)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('notice as newer')
            .select('newer.seq')
            .whereRef('newer.id', '=', 'notice.id')
            .whereRef('newer.number', '>', 'notice.number'),
        ),
      ),
    )
    .orderBy('place', 'desc')
    .limit(maxNotices)
    .execute();
  return rows.map(toNotice);
}

/** All states of a notice, the newest first; empty where there is none of this id. */
export async function noticeHistory(db: Store, id: string): Promise<Notice[]> {
  const rows = await states(db).where('id', '=', id).orderBy('number', 'desc').limit(200).execute();
  return rows.map(toNotice);
}

export interface NewNotice {
  id: string;
  state: NoticeState;
  document: NoticeDocument;
  author: string;
  /** The number of the state that was edited, 0 for none. */
  basedOn: number;
  now: Date;
}

/** Adds the next state of a notice, within the caller's transaction. Throws ConflictError where another was faster. */
export async function appendNotice(transaction: Store, notice: NewNotice): Promise<void> {
  const { id, state, document, author, basedOn, now } = notice;
  const { newest } = await transaction
    .selectFrom('notice')
    .select((row) => row.fn.coalesce(row.fn.max('number'), row.lit(0)).as('newest'))
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (newest !== basedOn) {
    throw new ConflictError(`The notice ${id} is at state ${newest}, not ${basedOn}.`, {
      code: 'not-newest',
    });
  }
  await transaction
    .insertInto('notice')
    .values({
      id,
      number: newest + 1,
      state,
      document: JSON.stringify(noticeSchema.parse(document)),
      author,
      created_at: now.toISOString(),
    })
    .execute();
}
