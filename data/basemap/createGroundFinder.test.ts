import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { municipalities } from '../reference/municipalities.ts';
import { createGroundFinder } from './createGroundFinder.ts';
import { decodePolygons } from './decodePolygons.ts';

const path = new URL('finland.topo.json', import.meta.url);
const groundAt = createGroundFinder(decodePolygons(JSON.parse(readFileSync(path, 'utf8'))));

test('every municipality has its seat on land', () => {
  const elsewhere = municipalities.filter(({ position }) => groundAt(position) !== 'finland');
  expect(elsewhere.map(({ name }) => name.fi)).toEqual([]);
});

test.each([
  ['the Market Square in Helsinki, on the shore', 60.1674, 24.9526, 'finland'],
  ['Suomenlinna', 60.1454, 24.9881, 'finland'],
  ['the Gulf of Finland', 59.85, 24.9, 'water'],
  ['the Bothnian Bay', 64.9, 23.8, 'water'],
  ['the middle of Päijänne', 61.66, 25.48, 'water'],
  ['Tallinn', 59.437, 24.7536, 'abroad'],
  ['Haparanda', 65.836, 24.08, 'abroad'],
  ['lat and lng the wrong way round', 24.94, 60.17, 'water'],
])('%s', (_, lat, lng, expected) => {
  expect(groundAt({ lat, lng })).toBe(expected);
});
