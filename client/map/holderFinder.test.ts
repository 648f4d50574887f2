import { expect, test } from 'vitest';
import type { Bubble, Pin } from '../../data/search/clusterFeature.ts';
import { holderFinder } from './holderFinder.ts';

const pin = (id: string, lat: number, lng: number): Pin => ({
  kind: 'pin',
  id,
  lat,
  lng,
  isExact: true,
  languages: [],
});
const bubble = (lat: number, lng: number, half: number, count: number, pins: Pin[] = []): Bubble => ({
  kind: 'bubble',
  lat,
  lng,
  count,
  languages: [],
  box: { west: lng - half, south: lat - half, east: lng + half, north: lat + half },
  pins,
});

const alone = pin('alone', 65, 25);
const few = bubble(60, 24, 0.5, 2, [pin('a', 60, 24), pin('b', 60, 24)]);
const many = bubble(60, 25, 0.8, 400);
const other = bubble(60.2, 26, 0.8, 300);
const features = [alone, few, many, other];
const nowhere = () => null;

test('a pin stands for itself', () => {
  expect(holderFinder(features, nowhere)('alone')).toBe(alone);
});

test('a bubble stands for the services that it names', () => {
  expect(holderFinder(features, nowhere)('b')).toBe(few);
});

test('the nearest bubble of many whose box holds the place stands for what is not named', () => {
  expect(holderFinder(features, () => ({ lat: 60.1, lng: 25.3 }))('x')).toBe(many);
  expect(holderFinder(features, () => ({ lat: 60.1, lng: 25.7 }))('x')).toBe(other);
});

test('a bubble that names all of its services holds no other', () => {
  expect(holderFinder(features, () => ({ lat: 60, lng: 23.9 }))('x')).toBeNull();
});

test('an unknown place, or one outside every box, has no holder', () => {
  expect(holderFinder(features, nowhere)('x')).toBeNull();
  expect(holderFinder(features, () => ({ lat: 68, lng: 25 }))('x')).toBeNull();
});
