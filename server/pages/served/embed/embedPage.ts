import { minuteMs } from '../../../../data/model/duration.ts';
import { type EmbedPageData, parseEmbed } from '../../../../data/model/embed.ts';
import type { Directory } from '../../../directory/directory.ts';
import { createPageSource } from '../../pageSource.ts';
import type { ServedPage } from '../servedPage.ts';

/** A frame is short: all services are on our own page. */
const shownInFrame = 10;

/** The map or the list for a frame of another site. It looks at no session. */
export function embedPage({ directory }: { directory: Directory }): ServedPage {
  return {
    path: 'embed',
    async load({ url, now }) {
      const { options, query, faults } = parseEmbed(url.searchParams);
      const minute = new Date(Math.floor(now.getTime() / minuteMs) * minuteMs);
      const source = createPageSource(directory, minute, null);
      const answer = await source.answer({ ...query, limit: shownInFrame });
      const data: EmbedPageData = { options, answer, faults };
      return { data, shared: true };
    },
  };
}
