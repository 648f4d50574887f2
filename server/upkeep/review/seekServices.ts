import { foldText, foldWords } from '../../../data/model/foldText.ts';
import type { DirectorySnapshot } from '../../directory/snapshot.ts';

const maxFound = 8;

/** The slug in what was typed: alone, or at the end of a page's address. */
function slugIn(text: string): string {
  return /(?:^|\/services\/)([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(text.trim())?.[1] ?? '';
}

/** Rows of the services that a text names: by slug or address the one, else those whose names have all its words. */
export function seekServices(snapshot: DirectorySnapshot, text: string): number[] {
  const row = snapshot.rowOfSlug(slugIn(text));
  if (row !== undefined) return [row];
  const words = foldWords(text);
  if (words.length === 0) return [];
  const rows: number[] = [];
  for (const [at, { name }] of snapshot.services.entries()) {
    const names = foldText(Object.values(name).join(' '));
    if (words.every((word) => names.includes(word))) rows.push(at);
    if (rows.length === maxFound) break;
  }
  return rows;
}
