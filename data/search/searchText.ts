import type { Card } from '../model/card.ts';

/** The words by which a service is found: names in every language, municipality, street and postal code. */
export function searchTextOf(card: Card): string {
  const { fi, sv } = card.municipality.name;
  return [...Object.values(card.name), fi, sv, card.street, card.postalCode].filter(Boolean).join(' ');
}
