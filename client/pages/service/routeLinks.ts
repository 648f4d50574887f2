import type { Card } from '../../../data/model/card.ts';

export interface RouteLink {
  /** Names of products: alike in every language. */
  name: string;
  url: string;
}

/** What a route planner should look for: the very place where it is known, else the address in words. */
function destination(card: Card): string {
  const { lat, lng } = card.position;
  if (card.isExact || !card.street) return `${lat},${lng}`;
  return [card.street, [card.postalCode, card.municipality.name.fi].filter(Boolean).join(' '), 'Suomi'].join(
    ', ',
  );
}

/** Route planners for a service. Nothing is asked of them before the visitor opens one. */
export function routeLinks(card: Card): RouteLink[] {
  const to = encodeURIComponent(destination(card));
  const { lat, lng } = card.position;
  const digitransit = encodeURIComponent(`${card.street ?? card.municipality.name.fi}::${lat},${lng}`);
  return [
    { name: 'Reittiopas', url: `https://opas.matka.fi/reitti/-/${digitransit}` },
    { name: 'OpenStreetMap', url: `https://www.openstreetmap.org/directions?to=${to}` },
    { name: 'Google Maps', url: `https://www.google.com/maps/dir/?api=1&destination=${to}` },
    { name: 'Apple Maps', url: `https://maps.apple.com/?daddr=${to}` },
  ];
}
