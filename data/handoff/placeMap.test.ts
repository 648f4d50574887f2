import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodePolygons } from '../basemap/decodePolygons.ts';
import { municipalities, municipalityByCode } from '../reference/municipalities.ts';
import { placeMap } from './placeMap.ts';

const file = new URL('../basemap/finland.topo.json', import.meta.url);
const land = decodePolygons(JSON.parse(readFileSync(file, 'utf8')));
const mapOf = (code: string, reader = 'fi') => {
  const position = municipalityByCode(code)?.position ?? { lat: 0, lng: 0 };
  const nameOf = (name: { fi: string; sv: string }) => (reader === 'sv' ? name.sv : name.fi);
  return placeMap(land, { ...position, code, isExact: true, nameOf });
};
const numbersOf = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(Number);

test('a town is named before the larger ones around it, in the language of the reader', () => {
  const named = (code: string, reader?: string) => mapOf(code, reader).labels;
  expect(named('235').find(({ isOwn }) => isOwn)?.name).toBe('Kauniainen');
  expect(named('235', 'sv').find(({ isOwn }) => isOwn)?.name).toBe('Grankulla');
  expect(named('235').map(({ name }) => name)).toContain('Helsinki');
});

test('what is drawn stays inside the picture', () => {
  const { land: path, width, height } = mapOf('091');
  const all = numbersOf(path);
  const xs = all.filter((_, index) => index % 2 === 0);
  const ys = all.filter((_, index) => index % 2 === 1);
  expect([Math.min(...xs) >= -7, Math.max(...xs) <= width + 7]).toEqual([true, true]);
  expect([Math.min(...ys) >= -7, Math.max(...ys) <= height + 7]).toEqual([true, true]);
});

test('the scale is a round number of kilometres, as long as it is on the map', () => {
  const { scale, box, width } = mapOf('837');
  const kmWide = (box.east - box.west) * 111.2 * Math.cos((61.5 * Math.PI) / 180);
  expect([2, 5, 10, 20, 50, 100]).toContain(scale.km);
  expect((scale.length / width) * kmWide).toBeCloseTo(scale.km, 0);
});

test('a map has the name of its town, and none is heavy', () => {
  for (const { code, name } of municipalities.filter((_, index) => index % 20 === 0)) {
    const { labels, land: path, neighbours } = mapOf(code);
    expect(labels.filter(({ isOwn }) => isOwn).map((label) => label.name)).toEqual([name.fi]);
    expect(path.length + neighbours.length, name.fi).toBeLessThan(45_000);
  }
});
