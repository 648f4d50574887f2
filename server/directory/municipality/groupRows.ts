import type { GroupKind } from '../../../data/model/municipalityPages.ts';
import { emptyQuery } from '../../../data/model/query.ts';
import { matchingRows } from '../../../data/search/answer.ts';
import type { DirectorySnapshot } from '../snapshot.ts';

/** Which group a service belongs to that serves a municipality. */
function groupOf({ columns, services }: DirectorySnapshot, row: number, code: string): GroupKind {
  if (services[row]?.provider.municipalityCode === code) return 'own';
  if (columns.municipalities[columns.municipality[row] as number]?.code === code) return 'here';
  return columns.isNationwide[row] ? 'nationwide' : 'elsewhere';
}

/** The services that serve a municipality, by group, each in the order of the list with `serves`. */
export function groupRows(snapshot: DirectorySnapshot, code: string): Record<GroupKind, number[]> {
  const groups: Record<GroupKind, number[]> = { own: [], here: [], elsewhere: [], nationwide: [] };
  const { rows } = matchingRows(snapshot, { ...emptyQuery, serves: code }, { now: new Date(snapshot.base) });
  for (const row of rows) groups[groupOf(snapshot, row, code)].push(row);
  return groups;
}
