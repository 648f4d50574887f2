import type { TextPart } from '../../../i18n/catalog.ts';
import { queryWordsTexts } from '../../../words/queryWordsTexts.ts';
import { reviewFrameTexts } from '../../review/reviewFrameTexts.ts';
import { officialsTexts } from '../officialsTexts.ts';

const own: TextPart = import.meta.glob<object>('../../../i18n/*.json', {
  import: 'default',
  query: '?part=savedSearches',
});

/** The texts of the pages of saved searches. */
export const searchesTexts: Record<string, TextPart> = {
  savedSearches: own,
  officials: officialsTexts,
  queryWords: queryWordsTexts,
  reviewFrame: reviewFrameTexts,
};
