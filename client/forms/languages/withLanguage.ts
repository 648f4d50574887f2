import type { OfferDraft } from '../../../data/model/channelDraft.ts';
import { offerHows } from '../../../data/model/vocabulary.ts';

/** The languages with one more; one that is there already comes again in the next way that it has not yet. */
export function withLanguage(languages: readonly OfferDraft[], tag: string): readonly OfferDraft[] {
  const known = languages.filter((offer) => offer.tag === tag).map(({ how }) => how);
  const how = offerHows.find((candidate) => !known.includes(candidate));
  return how ? [...languages, { tag, how, hours: null }] : languages;
}
