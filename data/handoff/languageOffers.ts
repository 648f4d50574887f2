import type { CardChannel, CardOffer } from '../model/card.ts';
import { offerHows } from '../model/vocabulary.ts';
import { expandTag } from '../reference/languageFamilies.ts';

/** The best way in which a channel serves someone who speaks `tag`; undefined: in none that is known. */
export function offerFor({ offers }: CardChannel, tag: string): CardOffer | undefined {
  const tags = expandTag(tag);
  return offers
    .filter((offer) => tags.includes(offer.tag))
    .sort((a, b) => offerHows.indexOf(a.how) - offerHows.indexOf(b.how))[0];
}
