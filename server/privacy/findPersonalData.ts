import { isRecord } from '../../data/model/matchChannels.ts';
import type { Maintainer } from '../../data/model/upkeep.ts';
import { helsinkiDay } from '../directory/hours/helsinkiTime.ts';
import { accountByEmail, foldEmail, type StoredAccount } from '../store/accounts.ts';
import { maintainerByEmail } from '../store/maintainers.ts';
import { type SearchedTable, searchedTables } from '../store/personalColumns.ts';
import type { Row } from '../store/personalRows.ts';
import type { Store } from '../store/schema.ts';
import { type Change, cleanRow, isSenderOf } from './cleanRow.ts';
import { Eraser } from './eraser.ts';
import { type GatheredRows, gatherByAddress, gatherByIds, gatherTied, type PersonIds } from './gatherRows.ts';
import { isContactOf, learn, type Person } from './person.ts';
import { isOwnRow, isTiedRow, tiesOf } from './tiedRows.ts';

/** A row that has to do with a person. */
export type FoundRow = {
  [T in SearchedTable]: {
    table: T;
    row: Row<T>;
    /** Null: it does not name them, but is their doing. */
    change: Change;
  };
}[SearchedTable];

/** Everything that names a person. */
export interface FoundPerson {
  person: Person;
  account: StoredAccount | null;
  maintainer: Maintainer | null;
  rows: FoundRow[];
  eraser: Eraser;
}

/** Names and telephones that stand beside the address. */
function learnFrom(gathered: GatheredRows, person: Person): void {
  for (const row of gathered.of('submission')) {
    if (row.sender && isSenderOf(person, row)) learn(person, JSON.parse(row.sender));
  }
  const documents = (['revision', 'submission', 'submission_event'] as const).flatMap((table) =>
    gathered.of(table).map((row) => row.document),
  );
  for (const document of documents) {
    const contact = document && (JSON.parse(document) as Record<string, unknown>).authorityContact;
    if (isRecord(contact) && isContactOf(person, contact, false)) learn(person, contact);
  }
}

/**
 * Everything that names the person of an address: accounts, links, submissions, every revision, mails, reports and the
 * log. Names and telephones count only in what has to do with the address; what a service shows to everyone is its
 * organisation's and does not count.
 */
export async function findPersonalData(db: Store, email: string, now: Date): Promise<FoundPerson> {
  const person: Person = { email: foldEmail(email), names: new Set(), phones: new Set() };
  const account = await accountByEmail(db, person.email);
  const maintainer = await maintainerByEmail(db, person.email);
  const gathered = await gatherByAddress(db, person.email);
  for (const known of [account, maintainer]) if (known) learn(person, known);
  learnFrom(gathered, person);

  const eraser = new Eraser(person, helsinkiDay(now));
  const ids: PersonIds = {
    accountId: account?.id ?? null,
    authors: [...(account ? [account.id] : []), ...(maintainer ? [`maintainer:${maintainer.id}`] : [])],
    maintainerId: maintainer?.id ?? null,
  };
  await gatherByIds(db, gathered, ids);
  const ties = tiesOf(gathered, ids, (table, row) =>
    cleanRow(table, row, { eraser, person, isTied: false, isOwn: false }),
  );
  await gatherTied(db, gathered, ties);

  const rows = searchedTables.flatMap((table) =>
    gathered.of(table).flatMap((row) => {
      const isOwn = isOwnRow(ids, table, row);
      const isTied = isTiedRow(ties, table, row);
      const change = cleanRow(table, row, { eraser, person, isTied, isOwn });
      return change || isOwn ? [{ table, row, change } as FoundRow] : [];
    }),
  );
  return { person, account, maintainer, rows, eraser };
}
