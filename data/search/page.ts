import { type Sort, splitSort } from '../model/query.ts';
import type { Columns } from './columns.ts';
import { isByText, type SortKey } from './orders.ts';
import { compareKeys, type SearchResult } from './search.ts';

interface Cursor {
  sort: Sort;
  key: SortKey;
  id: string;
}

const encoder = new TextEncoder();

function toBase64Url(text: string): string {
  const bytes = encoder.encode(text);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function formatCursor({ sort, key, id }: Cursor): string {
  return toBase64Url(JSON.stringify([sort, key, id]));
}

/** The place in an order that a cursor names, or null when the text is no cursor for this order. */
export function parseCursor(text: string, sort: Sort): Cursor | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const value: unknown = JSON.parse(
      new TextDecoder().decode(Uint8Array.from(binary, (c) => c.charCodeAt(0))),
    );
    if (!Array.isArray(value) || value.length !== 3 || value[0] !== sort) return null;
    const [, key, id] = value as unknown[];
    const hasKey = typeof key === (isByText(splitSort(sort).order) ? 'string' : 'number');
    return hasKey && typeof id === 'string' ? { sort, key: key as SortKey, id } : null;
  } catch {
    return null;
  }
}

/**
 * One page of a result. A cursor names the last service of the page before by its place in the order, not by its
 * number: what is published or closed in between neither repeats nor hides another service. Throws CursorError.
 */
export function takePage(
  columns: Columns,
  result: SearchResult,
  limit: number,
  cursorText: string | null,
): { rows: number[]; next: string | null } {
  const { rows, keys, sort } = result;
  let start = 0;
  if (cursorText !== null) {
    const cursor = parseCursor(cursorText, sort);
    if (!cursor) throw new CursorError();
    const direction = splitSort(sort).isReversed ? -1 : 1;
    start = rows.findIndex(
      (row) =>
        direction * compareKeys(keys[row] as SortKey, columns.ids[row] as string, cursor.key, cursor.id) > 0,
    );
    if (start < 0) start = rows.length;
  }
  const page = rows.slice(start, start + limit);
  const last = page.at(-1);
  const hasMore = start + limit < rows.length && last !== undefined;
  return {
    rows: page,
    next: hasMore
      ? formatCursor({ sort, key: keys[last] as SortKey, id: columns.ids[last] as string })
      : null,
  };
}

/** The cursor was not made for this query's order, or is no cursor. */
export class CursorError extends Error {
  override name = 'CursorError';
}
