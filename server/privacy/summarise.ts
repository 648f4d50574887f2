import type { PersonalCounts, PersonalGroup } from '../../data/model/personalData.ts';
import type { LocalizedText } from '../../data/model/pickText.ts';
import { type NewestRow, newestRows } from '../store/newestRows.ts';
import { sessionTimes } from '../store/personalAccess.ts';
import type { SearchedTable } from '../store/personalColumns.ts';
import type { Store } from '../store/schema.ts';
import type { FoundPerson } from './findPersonalData.ts';
import { isContactOf, type Person } from './person.ts';

export const groupOfTable: Record<SearchedTable, PersonalGroup> = {
  revision: 'services',
  submission: 'submissions',
  submission_event: 'submissions',
  outbox: 'mails',
  error_report: 'reports',
  notice: 'notices',
  integration_programme: 'programmes',
  alert: 'alerts',
  saved_search: 'searches',
  audit_entry: 'log',
};

interface NamedService {
  id: string;
  name: LocalizedText;
}

export interface Summary {
  counts: PersonalCounts;
  /** Services whose contact for authorities the person is now. */
  contactOf: NamedService[];
  /** Services that show the address to everyone. */
  publicIn: NamedService[];
  /** The newest revisions that name the person. */
  newest: NewestRow[];
}

function toNamed({ document }: NewestRow): NamedService {
  const { id, name } = JSON.parse(document) as NamedService;
  return { id, name };
}

function isContact(person: Person, document: string): boolean {
  return isContactOf(person, (JSON.parse(document) as Record<string, unknown>).authorityContact, true);
}

/** How much there is of a person, by where it is, and what it would change for services. */
export async function summarise(
  db: Store,
  { rows, account, maintainer, person, eraser }: FoundPerson,
): Promise<Summary> {
  const counts: PersonalCounts = {
    account: account ? 1 + (await sessionTimes(db, account.id)).length : 0,
    maintainer: maintainer ? 1 : 0,
    submissions: 0,
    services: 0,
    reports: 0,
    notices: 0,
    programmes: 0,
    alerts: 0,
    searches: 0,
    mails: 0,
    log: 0,
  };
  for (const { table } of rows) counts[groupOfTable[table]] += 1;
  const revisions = rows.flatMap((found) => (found.table === 'revision' ? [found] : []));
  const changed = new Set(
    revisions.flatMap(({ row, change }) =>
      change?.kind === 'rewrite' && 'document' in change.values ? [`${row.service_id} ${row.number}`] : [],
    ),
  );
  const newest = await newestRows(db, person.email, [...new Set(revisions.map(({ row }) => row.service_id))]);
  const named = newest.filter(({ service_id, number }) => changed.has(`${service_id} ${number}`));
  const clean = (document: string) => eraser.document(document, { isTied: false, isHistory: false });
  return {
    counts,
    contactOf: named.filter(({ document }) => isContact(person, document)).map(toNamed),
    publicIn: newest
      .filter(({ document }) => eraser.json(clean(document), { isTied: false }) !== clean(document))
      .map(toNamed),
    newest: named,
  };
}
