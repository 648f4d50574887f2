import { expect, test } from 'vitest';
import { nameKey, readQuestion, type SavedPage, savedPath, searchesOf, toName } from './savedSearch.ts';

const readText = (page: SavedPage, text: string) => readQuestion(page, new URLSearchParams(text));

test.each([
  ['table', 'sort=-name&speaks=ti&columns=region,area&page=4', 'speaks=ti&sort=-name&columns=region,area'],
  ['map', 'in=region:19&speaks=ti,so&cursor=abc&limit=50', 'speaks=ti,so&in=region:19'],
  ['coverage', 'speaks=ti&by=county&of=region:19&order=name', 'by=county&of=region:19&order=name&speaks=ti'],
] as const)('%s: %s is kept as %s, in one order and without a page', (page, text, kept) => {
  const { question } = readText(page, text);
  expect(searchesOf(question)[page]).toBe(kept);
  const again = readText(page, kept);
  expect([searchesOf(again.question)[page], again.faults]).toEqual([kept, []]);
});

test('the same question is asked of the other pages, as far as they can', () => {
  const { question } = readText('table', 'speaks=ti&in=region:19&sort=name&columns=area&open=now');
  expect(searchesOf(question)).toEqual({
    table: 'speaks=ti&in=region:19&open=now&sort=name&columns=area',
    map: 'speaks=ti&in=region:19&open=now&sort=name',
    coverage: 'speaks=ti',
  });
  expect(searchesOf(readText('coverage', 'by=county&speaks=ti').question).table).toBe('speaks=ti');
});

test.each([
  ['table', 'columns=wings', 'columns'],
  ['table', 'fbclid=1', 'fbclid'],
  ['map', 'near=nowhere', 'near'],
  ['coverage', 'by=street', 'by'],
] as const)('%s?%s: %s cannot be read', (page, text, parameter) => {
  expect(readText(page, text).faults).toMatchObject([{ parameter }]);
});

test('a search is found where it opens', () => {
  expect(savedPath('map', 'speaks=ti')).toBe('?speaks=ti');
  expect(savedPath('table', '')).toBe('officials');
  expect(savedPath('coverage', 'by=county')).toBe('officials/coverage?by=county');
});

test('names are one line, and differ in more than their case', () => {
  expect(toName('  Tigrinja\n\u202E ·  Lappi ')).toBe('Tigrinja · Lappi');
  expect(nameKey('ÄÄNEKOSKI a\u0308')).toBe(nameKey('äänekoski  Ä'));
  expect(nameKey('Lappi')).not.toBe(nameKey('Lappí'));
});
