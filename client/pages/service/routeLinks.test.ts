import { expect, test } from 'vitest';
import type { Card } from '../../../data/model/card.ts';
import { routeLinks } from './routeLinks.ts';

const kerava: Card = {
  id: '00000000-0000-4000-8000-000000000001',
  slug: 'kerava-neuvonta',
  name: { fi: 'Neuvonta' },
  state: 'published',
  municipality: { code: '245', name: { fi: 'Kerava', sv: 'Kervo' } },
  street: 'Kultasepänkatu 7',
  postalCode: '04250',
  position: { lat: 60.4034, lng: 25.105 },
  isExact: true,
  providerType: 'municipality',
  channels: [],
  confirmed: null,
  sourceDate: null,
};

const linksOf = (changes: Partial<Card>) =>
  routeLinks({ ...kerava, ...changes }).map(({ name, url }) => [name, decodeURIComponent(url)]);

test('every planner leads to the door where it is known', () => {
  const links = linksOf({});
  expect(links.map(([name]) => name)).toEqual(['Reittiopas', 'OpenStreetMap', 'Google Maps', 'Apple Maps']);
  for (const [name, url] of links) expect(url, name).toContain('60.4034,25.105');
});

test('where only the street is known, planners look for its words, and none is sent to the middle of the town', () => {
  const links = linksOf({ isExact: false });
  expect(links.map(([name]) => name)).toEqual(['OpenStreetMap', 'Google Maps', 'Apple Maps']);
  for (const [name, url] of links) {
    expect(url, name).toContain('Kultasepänkatu 7, 04250 Kerava, Suomi');
    expect(url, name).not.toContain('60.4034');
  }
});

test('where not even the street is known there is no way to show', () => {
  expect(linksOf({ isExact: false, street: null })).toEqual([]);
});
