import { expect, test } from 'vitest';
import { renderPart } from '../forms/fixtures/renderPart.tsx';
import { DiffValue } from './DiffValue.tsx';

async function shown(field: string, value: unknown): Promise<string> {
  const html = await renderPart(<DiffValue field={field} value={value} places={{}} />, 'fi');
  return html.replace(/<[^>]*>/g, '');
}

test.each<[string, unknown, string]>([
  ['phone', '+358401234567', '040 1234567'],
  ['authorityContactPhone', '+358401234567', '040 1234567'],
  ['reopensOn', '2027-01-07', '7.1.2027'],
  ['reopensOn', 'keväällä', 'keväällä'],
  ['authorityContactConsentedOn', '2026-11-01', '1.11.2026'],
  ['hours', 'Mo-Fr 09:00-15:00', 'maanantai–perjantai: 9.00–15.00'],
  ['hours', 'milloin vain', 'Näin kirjoitettuna: milloin vain'],
  ['exceptions', ['Dec 24 off'], '24. joulukuuta joka vuosi: suljettu'],
  [
    'provenance',
    { source: { kind: 'provider', date: '2026-11-20' }, confirmed: { on: '2026-11-24', by: 'editor' } },
    'palvelun järjestäjä 20.11.2026 · vahvistanut toimitus 24.11.2026',
  ],
  ['provenance', { source: { kind: 'public-page', date: '2024-03' } }, 'julkinen verkkosivu maaliskuu 2024'],
])('%s: %j reads %s', async (field, value, text) => {
  expect(await shown(field, value)).toBe(text);
});
