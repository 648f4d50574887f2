import type { SearchedTable } from '../store/personalColumns.ts';
import type { Row } from '../store/personalRows.ts';
import type { Change } from './cleanRow.ts';
import type { GatheredRows, PersonIds } from './gatherRows.ts';

/** Submissions and services that have to do with a person: in these, names and telephones are theirs. */
export interface Ties {
  submissions: Set<string>;
  services: Set<string>;
}

/** Whether a submission came by the person's link. */
function isByLink(row: Row<'submission'>, { maintainerId }: PersonIds): boolean {
  return (
    maintainerId !== null &&
    (JSON.parse(row.source) as { maintainerId?: unknown }).maintainerId === maintainerId
  );
}

/** What the rows that name the person belong to; `changeOf` says whether a row names them by itself. */
export function tiesOf(
  gathered: GatheredRows,
  ids: PersonIds,
  changeOf: <T extends SearchedTable>(table: T, row: Row<T>) => Change,
): Ties {
  const isNamed =
    <T extends SearchedTable>(table: T) =>
    (row: Row<T>) =>
      changeOf(table, row) !== null;
  const submissions = new Set([
    ...gathered
      .of('submission')
      .filter((row) => isByLink(row, ids) || isNamed('submission')(row))
      .map(({ id }) => id),
    ...gathered
      .of('submission_event')
      .filter(isNamed('submission_event'))
      .map((row) => row.submission_id),
  ]);
  const changed = gathered.of('submission').filter(({ id }) => submissions.has(id));
  const services = new Set([
    ...changed.flatMap(({ service_id: id }) => id ?? []),
    ...gathered
      .of('revision')
      .filter(isNamed('revision'))
      .map((row) => row.service_id),
  ]);
  return { submissions, services };
}

/** Whether a row belongs to what has to do with the person. */
export function isTiedRow({ submissions, services }: Ties, table: SearchedTable, row: object): boolean {
  if (table === 'submission') return submissions.has((row as Row<'submission'>).id);
  if (table === 'submission_event') return submissions.has((row as Row<'submission_event'>).submission_id);
  return table === 'revision' && services.has((row as Row<'revision'>).service_id);
}

/** Whether a row is the person's own doing, or was done to them, though it does not name them. */
export function isOwnRow(ids: PersonIds, table: SearchedTable, row: object): boolean {
  const { accountId, authors, maintainerId } = ids;
  if (table === 'revision') return authors.includes((row as Row<'revision'>).author);
  if (table === 'notice') return authors.includes((row as Row<'notice'>).author);
  if (table === 'saved_search') return (row as Row<'saved_search'>).account_id === accountId;
  if (table === 'integration_programme') {
    return authors.includes((row as Row<'integration_programme'>).author);
  }
  if (table === 'submission') return isByLink(row as Row<'submission'>, ids);
  if (table !== 'audit_entry') return false;
  const { actor, subject } = row as Row<'audit_entry'>;
  return authors.includes(actor) || authors.includes(subject) || subject === maintainerId;
}
