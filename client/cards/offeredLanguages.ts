import type { Card } from '../../data/model/card.ts';
import { type OfferHow, offerHows } from '../../data/model/vocabulary.ts';
import { expandTag } from '../../data/reference/languageFamilies.ts';

export interface CardLanguage {
  tag: string;
  /** The best way in which any channel offers it. */
  how: OfferHow;
  isWanted: boolean;
  /** The schedule of this language, where it is another than its channel's; null: whenever the channel is open. */
  ownSchedule: number | null;
}

/** Whether someone who asks for any of `wanted` is served by an offer in `tag`. */
export function satisfies(tag: string, wanted: readonly string[]): boolean {
  return wanted.some((want) => expandTag(want).includes(tag));
}

/** The languages of a service over all its channels: those asked for first, then as the service lists them. */
export function offeredLanguages(card: Card, wanted: readonly string[]): CardLanguage[] {
  const byTag = new Map<string, CardLanguage>();
  for (const channel of card.channels) {
    for (const { tag, how, schedule } of channel.offers) {
      const known = byTag.get(tag);
      if (known && offerHows.indexOf(known.how) <= offerHows.indexOf(how)) continue;
      const ownSchedule = schedule !== channel.schedule ? schedule : null;
      byTag.set(tag, { tag, how, ownSchedule, isWanted: satisfies(tag, wanted) });
    }
  }
  const languages = [...byTag.values()];
  return [...languages.filter(({ isWanted }) => isWanted), ...languages.filter(({ isWanted }) => !isWanted)];
}
