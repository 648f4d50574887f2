import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCoverage, languageOrders, parseCoverage } from './coverageQuery.ts';
import { areaKinds, emptyQuery } from './query.ts';
import { channelKinds, offerHows } from './vocabulary.ts';

const parse = (search: string) => parseCoverage(new URLSearchParams(search));

test('a question survives its address', () => {
  const views = fc.record({
    by: fc.constantFrom(...areaKinds),
    of: fc.option(fc.record({ kind: fc.constantFrom(...areaKinds), code: fc.constantFrom('091', '019') })),
    order: fc.constantFrom(...languageOrders),
    query: fc.record({
      ...Object.fromEntries(Object.entries(emptyQuery).map(([key, value]) => [key, fc.constant(value)])),
      speaks: fc.subarray(['so', 'ar', 'fa-AF']),
      how: fc.subarray([...offerHows], { minLength: 1 }),
      via: fc.subarray([...channelKinds]),
      at: fc.constantFrom(null, '2026-06-30'),
    }) as fc.Arbitrary<typeof emptyQuery>,
  });
  fc.assert(
    fc.property(views, (view) => {
      expect(parse(formatCoverage(view))).toEqual({ view, faults: [] });
    }),
  );
});

test('a first visit asks for regions, by speakers', () => {
  expect(parse('').view).toMatchObject({ by: 'region', of: null, order: 'speakers' });
  expect(formatCoverage(parse('by=&of=').view)).toBe('');
});

test.each([
  ['by=planet', 'by', 'malformed'],
  ['of=19', 'of', 'malformed'],
  ['order=size', 'order', 'malformed'],
  ['in=region:01', 'in', 'unknown-parameter'],
  ['limit=5', 'limit', 'unknown-parameter'],
  ['via=pigeon', 'via', 'malformed'],
])('%s is told', (search, parameter, code) => {
  expect(parse(search).faults).toMatchObject([{ parameter, code }]);
});
