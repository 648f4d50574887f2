import type { Card } from '../../data/model/card.ts';
import { dayMs } from '../../data/model/duration.ts';

/**
 * How little is known of a service, and how old it is: 0 (all known and confirmed) to 1000. The order by relevance
 * puts first what a visitor can act on: somewhere to go or call, known hours and languages, facts vouched for.
 */
export function qualityOf(card: Card, today: Date): number {
  const spoken = card.channels.filter(({ kind }) => kind === 'visit' || kind === 'phone');
  let missing = 0;
  if (!card.street) missing += 150;
  if (!card.channels.some(({ kind, value }) => kind === 'phone' && value)) missing += 100;
  if (!spoken.some(({ schedule }) => schedule > 0)) missing += 150;
  if (!card.channels.some(({ offers }) => offers.length > 0)) missing += 200;
  if (card.state === 'temporarily-closed') missing += 200;
  const seenOn = card.confirmed?.on ?? card.sourceDate;
  const ageYears = seenOn ? (today.getTime() - Date.parse(seenOn)) / (365.25 * dayMs) : 4;
  return Math.min(
    1000,
    missing + Math.round(Math.min(10, Math.max(0, ageYears)) * 15) + (card.confirmed ? 0 : 50),
  );
}
