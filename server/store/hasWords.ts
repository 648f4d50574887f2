import { type RawBuilder, sql } from 'kysely';
import { foldText } from '../../data/model/foldText.ts';

/** Whether a text of SQL has all words of `words` in it, whatever their case and accents. */
export function hasWords(text: RawBuilder<unknown>, words: string): RawBuilder<boolean> {
  const folded = foldText(words).split(/\s+/).filter(Boolean);
  const each = folded.map((word) => sql`instr(fold_text(${text}), ${word}) > 0`);
  return each.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(each, sql` and `)})`;
}
