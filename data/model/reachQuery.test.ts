import { expect, test } from 'vitest';
import { formatReach, parseReach } from './reachQuery.ts';

test.each(['', '?speaks=so', '?speaks=so,ar&how=staff&order=name&among=any&by=county&gap=within30'])(
  'what “%s” asks is written so again',
  (search) => {
    const { view, faults } = parseReach(new URLSearchParams(search));
    expect(faults).toEqual([]);
    expect(formatReach(view)).toBe(search);
  },
);

test.each([
  ['order=size', 'order', 'malformed'],
  ['among=x', 'among', 'malformed'],
  ['gap=x', 'gap', 'malformed'],
  ['by=planet', 'by', 'malformed'],
  ['near=municipality:091', 'near', 'unknown-parameter'],
  ['speaks=!', 'speaks', 'malformed'],
])('%s is named as a fault', (search, parameter, code) => {
  expect(parseReach(new URLSearchParams(search)).faults).toMatchObject([{ parameter, code }]);
});
