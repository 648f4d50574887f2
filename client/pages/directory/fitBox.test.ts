import { expect, test } from 'vitest';
import type { Answer } from '../../../data/model/card.ts';
import { emptyQuery } from '../../../data/model/query.ts';
import { fitBox } from './fitBox.ts';

const at = (lat: number, lng: number) => ({ position: { lat, lng } });
const box = { west: 20, south: 60, east: 30, north: 70 };

function answer(changes: object): Answer {
  return {
    query: emptyQuery,
    total: 0,
    items: [],
    ladder: [],
    box: null,
    place: null,
    ...changes,
  } as unknown as Answer;
}

test('the box that was asked for stays, whatever is found', () => {
  const bbox = { west: 24, south: 60, east: 25, north: 61 };
  const asked = answer({ query: { ...emptyQuery, bbox }, total: 1, items: [at(65, 27)], box });
  expect(fitBox(asked, { lat: 60, lng: 24 })).toEqual(bbox);
});

test('without a place, everything that matches is shown, not the first page only', () => {
  expect(fitBox(answer({ total: 90, items: [at(65, 27)], box }), null)).toEqual(box);
});

test('around a place its three nearest services are shown', () => {
  const items = [at(60.3, 25.1), at(60.5, 25), at(60.2, 24.9), at(68, 27)];
  expect(fitBox(answer({ total: 4, items, box, place: { lat: 60.4, lng: 25.3, name: null } }), null)).toEqual(
    {
      west: 24.9,
      south: 60.2,
      east: 25.3,
      north: 60.5,
    },
  );
});

test("the visitor's own position goes before the place", () => {
  const found = answer({ total: 1, items: [at(60, 24)], box, place: { lat: 68, lng: 28, name: null } });
  expect(fitBox(found, { lat: 61, lng: 25 })).toEqual({ west: 24, south: 60, east: 25, north: 61 });
});

test('where nothing matches, what is shown instead is in the box', () => {
  const ladder = [{ reason: 'visit', total: 2, items: [at(60, 24), at(61, 25)] }];
  expect(fitBox(answer({ ladder }), null)).toEqual({ west: 24, south: 60, east: 25, north: 61 });
});

test('nothing at all has no box', () => {
  expect(fitBox(answer({}), null)).toBeNull();
});
