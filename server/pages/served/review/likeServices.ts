import type { ReviewedDuplicate } from '../../../../data/model/reviewPages.ts';
import type { DirectorySnapshot } from '../../../directory/snapshot.ts';

const listOf = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);

/** A service of the directory, as an editor tells it from others. */
export function likeService(snapshot: DirectorySnapshot, row: number, reasons: string[]): ReviewedDuplicate {
  const { id, slug, name, street, municipality } = snapshot.cardAt(row);
  return { id, slug, name, street, municipality: municipality.name, reasons };
}

/** Likely duplicates that are still in the directory, each once, without the service itself. */
export function likeServices(
  snapshot: DirectorySnapshot,
  found: { id?: unknown; reasons?: unknown }[],
  serviceId: string | null,
): ReviewedDuplicate[] {
  const byId = new Map(found.map(({ id, reasons }) => [String(id), listOf(reasons)]));
  return [...byId].flatMap(([id, reasons]) => {
    const row = snapshot.rowOfId(id);
    return row === undefined || id === serviceId ? [] : [likeService(snapshot, row, reasons)];
  });
}
