import type { Shell } from '../../data/model/card.ts';
import type { PageSource } from '../../data/model/pageSource.ts';
import { queryRules } from '../../data/model/queryRules.ts';
import { CursorError } from '../../data/search/page.ts';
import { answerFrom, detailFrom, OpenTimeError } from '../directory/answers.ts';
import type { Directory } from '../directory/directory.ts';
import { BusyError, FutureDayError } from '../directory/pastDays.ts';
import { shellFrom } from '../directory/shell.ts';
import { withoutUnknown } from '../http/checkReferences.ts';

/** Pages' data on the server: one state of the directory for the whole page, of now or of a past day. */
export function createPageSource(directory: Directory, now: Date, tiles: Shell['tiles']): PageSource {
  const snapshot = directory.current();
  const viewOf = async (at: string | null) => {
    const past = at === null ? null : await directory.on(at).catch(refuseWhenBusy);
    return past ?? { snapshot, now };
  };
  return {
    // Where a page that is made for each visit was not asked for by its exact address, there is none.
    served: 'not-found',
    shell: async (language) => shellFrom(snapshot, language, tiles),
    // Whoever shows the answer sees from its query what was left out.
    async answer(asked) {
      const query = withoutUnknown(asked);
      try {
        const view = await viewOf(query.at);
        return await answerFrom(view.snapshot, query, view.now);
      } catch (error) {
        if (error instanceof FutureDayError) return this.answer({ ...query, at: null });
        if (error instanceof OpenTimeError) return this.answer({ ...query, open: null });
        // A link from an older order: the first page is a better answer than none.
        if (error instanceof CursorError) return this.answer({ ...query, cursor: null });
        throw error;
      }
    },
    async service(slug, asked) {
      const at = asked ? queryRules.at.parse(asked) : null;
      if (at === undefined) return null;
      try {
        const view = await viewOf(at);
        return detailFrom(view.snapshot, slug, view.now);
      } catch (error) {
        if (error instanceof FutureDayError) return null;
        throw error;
      }
    },
  };
}

/** A page knows what to show for a response that says that the server is busy. */
function refuseWhenBusy(error: unknown): never {
  throw error instanceof BusyError ? new Response(null, { status: 503 }) : error;
}
