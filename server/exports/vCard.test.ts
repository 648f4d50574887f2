import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { expectedNames } from './fixtures/awkwardServices.ts';
import { exported } from './fixtures/exported.ts';

function cardsOf(text: string): ICAL.Component[] {
  return (ICAL.parse(text) as unknown[]).map((card) => new ICAL.Component(card as unknown[]));
}

test('is read back: a card for each service, with every character', async () => {
  const cards = cardsOf((await exported('vcf')).toString());
  expect(cards.map((card) => card.getFirstPropertyValue('fn'))).toEqual(expectedNames);
  const [card] = cards;
  const all = (name: string) => card?.getAllProperties(name).map((property) => property.getFirstValue());
  expect(card?.getFirstPropertyValue('version')).toBe('4.0');
  expect(all('tel')).toEqual(['+358401234567']);
  expect(all('lang')).toEqual(['so', 'ar']);
  expect(all('geo')).toEqual(['geo:60.17,25.12']);
  expect(all('adr')).toEqual([['', '', 'Katu 1; A, 2', 'Helsinki', '', '00100', 'Finland']]);
  expect(String(all('note'))).toContain('\nvisit: Mo-Fr 09:00-15:00; 2026 Dec 24 off');
});

test('no line is longer than 75 bytes, and every one ends as it should', async () => {
  const text = (await exported('vcf')).toString();
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
});
