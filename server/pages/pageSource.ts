import type { Shell } from '../../data/model/card.ts';
import type { PageSource } from '../../data/model/pageSource.ts';
import { CursorError } from '../../data/search/page.ts';
import { answerFrom, detailFrom, OpenTimeError } from '../directory/answers.ts';
import { shellFrom } from '../directory/shell.ts';
import type { DirectorySnapshot } from '../directory/snapshot.ts';
import { withoutUnknown } from '../http/checkReferences.ts';

/** Pages' data on the server: one snapshot for the whole page. */
export function createPageSource(snapshot: DirectorySnapshot, now: Date, tiles: Shell['tiles']): PageSource {
  return {
    shell: async (language) => shellFrom(snapshot, language, tiles),
    // Whoever shows the answer sees from its query what was left out.
    async answer(asked) {
      const query = withoutUnknown(asked);
      try {
        return await answerFrom(snapshot, query, now);
      } catch (error) {
        if (error instanceof OpenTimeError) return this.answer({ ...query, open: null });
        // A link from an older order: the first page is a better answer than none.
        if (error instanceof CursorError) return answerFrom(snapshot, { ...query, cursor: null }, now);
        throw error;
      }
    },
    service: async (slug) => detailFrom(snapshot, slug, now),
  };
}
