import type { Card, Schedules } from '../../data/model/card.ts';

/** Keeps only the schedules that these cards use, and points the cards to them. */
export function compactSchedules<T extends Card>(
  cards: T[],
  schedules: Schedules,
): { cards: T[]; schedules: Schedules } {
  const list: Schedules['list'] = [[]];
  const indexes = new Map([[0, 0]]);
  const compact = (index: number) => {
    const known = indexes.get(index);
    if (known !== undefined) return known;
    const next = list.push(schedules.list[index] ?? []) - 1;
    indexes.set(index, next);
    return next;
  };
  return {
    cards: cards.map((card) => ({
      ...card,
      channels: card.channels.map((channel) => ({
        ...channel,
        schedule: compact(channel.schedule),
        offers: channel.offers.map((offer) => ({ ...offer, schedule: compact(offer.schedule) })),
      })),
    })),
    schedules: { ...schedules, list },
  };
}
