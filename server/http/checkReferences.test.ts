import { expect, test } from 'vitest';
import { parseQuery } from '../../data/model/queryCodec.ts';
import { checkReferences } from './checkReferences.ts';

const faultsOf = (search: string) =>
  checkReferences(parseQuery(new URLSearchParams(search)).query).map(({ parameter, code, value }) => [
    parameter,
    code,
    value,
  ]);

test('what exists has no fault', () => {
  const search =
    'topic=permits&audience=students&in=municipality:091,region:01,county:01,employment:01&serves=091&near=municipality:245';
  expect(faultsOf(search)).toEqual([]);
  expect(faultsOf('serves=employment:01')).toEqual([]);
});

test.each([
  ['topic=permits,cooking', 'topic', 'cooking'],
  ['audience=dogs', 'audience', 'dogs'],
  ['in=municipality:000', 'in', 'municipality:000'],
  ['in=region:01,region:99', 'in', 'region:99'],
  ['serves=000', 'serves', '000'],
  ['serves=region:99', 'serves', 'region:99'],
  ['near=municipality:000', 'near', 'municipality:000'],
])('%s: %s names what does not exist', (search, parameter, value) => {
  expect(faultsOf(search)).toEqual([[parameter, 'not-found', value]]);
});

test('a place given as a point needs no reference', () => {
  expect(faultsOf('near=60.1,24.9')).toEqual([]);
});
