import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatView, parseView, queryParametersOf, type View } from './view.ts';

const noView: View = { face: 'list', selected: null, map: null };
const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1e4, max: limit * 1e4 }).map((units) => units / 1e4 + 0);

test('parseView gives back every view that formatView wrote', () => {
  const view: fc.Arbitrary<View> = fc.record({
    face: fc.constantFrom('list' as const, 'map' as const),
    selected: fc.option(fc.stringMatching(/^[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,4}$/)),
    map: fc.option(
      fc.record({
        zoom: fc.integer({ min: 0, max: 200 }).map((tenths) => tenths / 10),
        lat: degrees(90),
        lng: degrees(180),
      }),
    ),
  });
  fc.assert(
    fc.property(view, (shown) => {
      expect(parseView(new URLSearchParams(formatView(shown)))).toEqual(shown);
    }),
  );
});

test('a zoom between two levels can be read again', () => {
  const map = { zoom: 7.123456, lat: 60.1, lng: 24.9 };
  expect(parseView(new URLSearchParams(formatView({ ...noView, map }))).map?.zoom).toBeCloseTo(7.1, 1);
});

test('what is default is not written', () => {
  expect(formatView(noView)).toEqual([]);
});

test.each([
  'view=globe',
  'selected=',
  'selected=Not%20a%20slug',
  'selected=%3Cscript%3E',
  'map=7/60/24',
  'map=abc',
  'map=7/95.0000/24.0000',
  'map=7/60.0000/190.0000',
  'map=99/60.0000/24.0000',
])('%s counts as not given', (search) => {
  expect(parseView(new URLSearchParams(search))).toEqual(noView);
});

test('the parameters of the view are no parameters of the query', () => {
  const parameters = new URLSearchParams('speaks=so&view=map&selected=x&map=7/60.1/24.9&q=a');
  expect(queryParametersOf(parameters)).toEqual([
    ['speaks', 'so'],
    ['q', 'a'],
  ]);
});
