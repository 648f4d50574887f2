/** Spoken by every municipality, so they tell services apart least. */
const everywhere = ['fi', 'sv'];

export interface ShownLanguage {
  tag: string;
  isWanted: boolean;
}

/**
 * The languages that a marker has room for: those asked for, then the others as they come; Finnish and Swedish last
 * unless asked for.
 */
export function shownLanguages(tags: string[], wanted: string[], room: number): ShownLanguage[] {
  const rankOf = (tag: string) => (wanted.includes(tag) ? 0 : everywhere.includes(tag) ? 2 : 1);
  return tags
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .slice(0, room)
    .map((tag) => ({ tag, isWanted: wanted.includes(tag) }));
}
