import type { Card } from '../../../data/model/card.ts';

export interface RouteLink {
  /** Names of products: alike in every language. */
  name: string;
  url: string;
}

/** Where a route planner should lead: to the very place, else to the address in words; null where neither is known. */
function destination({ isExact, position, street, postalCode, municipality }: Card): string | null {
  if (isExact) return `${position.lat},${position.lng}`;
  if (!street) return null;
  return [street, [postalCode, municipality.name.fi].filter(Boolean).join(' '), 'Suomi'].join(', ');
}

/**
 * Route planners for a service. Nothing is asked of them before the visitor opens one. Reittiopas takes a position only,
 * and one that is not exact would send people to the middle of the municipality.
 */
export function routeLinks(card: Card): RouteLink[] {
  const place = destination(card);
  if (place === null) return [];
  const to = encodeURIComponent(place);
  const digitransit = encodeURIComponent(`${card.street ?? card.municipality.name.fi}::${place}`);
  const links = [
    { name: 'OpenStreetMap', url: `https://www.openstreetmap.org/directions?to=${to}` },
    { name: 'Google Maps', url: `https://www.google.com/maps/dir/?api=1&destination=${to}` },
    { name: 'Apple Maps', url: `https://maps.apple.com/?daddr=${to}` },
  ];
  const reittiopas = { name: 'Reittiopas', url: `https://opas.matka.fi/reitti/-/${digitransit}` };
  return card.isExact ? [reittiopas, ...links] : links;
}
