import { expect, test } from 'vitest';
import { emptyQuery, type Query } from '../../data/model/query.ts';
import { formatSearch, parseQuery } from '../../data/model/queryCodec.ts';
import { appliedFilters, type FilterNames } from './appliedFilters.ts';

const names: FilterNames = {
  via: (kind) => `via ${kind}`,
  how: (how) => `how ${how}`,
  topic: (id) => `topic ${id}`,
  audience: (id) => `audience ${id}`,
  provider: (id) => `provider ${id}`,
  area: (kind, code) => `${kind} ${code}`,
  within: (km) => `within ${km}`,
  serves: (code) => `serves ${code}`,
  open: (time) => `open ${time}`,
  words: (text) => `words ${text}`,
  matchAll: 'all of them',
  mapArea: 'map area',
};

const everything =
  'speaks=so,ar&match=all&how=staff&near=60,24&within=30&open=now&via=phone,visit&in=region:01,county:01' +
  '&serves=091&topic=work,permits&audience=students&provider=state&q=esbo&bbox=24,60,25,61';
const filtersOf = (query: Query) => appliedFilters(query, names);

test('every filter is named one by one, but languages and place, which stand in fields of their own', () => {
  expect(filtersOf(parseQuery(new URLSearchParams(everything)).query).map(({ name }) => name)).toEqual([
    'all of them',
    'how staff',
    'within 30',
    'open now',
    'via visit',
    'via phone',
    'region 01',
    'county 01',
    'serves 091',
    'topic work',
    'topic permits',
    'audience students',
    'provider state',
    'words esbo',
    'map area',
  ]);
});

test('no two filters have one key, also where areas of two kinds have one code', () => {
  const keys = filtersOf(parseQuery(new URLSearchParams(everything)).query).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('nothing asked, nothing applied: order and paging are no filters', () => {
  expect(filtersOf({ ...emptyQuery, sort: 'name', limit: 50, cursor: 'abc' })).toEqual([]);
  expect(filtersOf(parseQuery(new URLSearchParams('how=interpreter,staff')).query)).toEqual([]);
});

test('taking away one filter after another leaves the languages and the place, one step at a time', () => {
  let { query } = parseQuery(new URLSearchParams(`${everything}&cursor=abc`));
  for (let filters = filtersOf(query); filters.length > 0; ) {
    query = filters[0]?.without as Query;
    expect(query.cursor).toBeNull();
    const left = filtersOf(query);
    expect(left.length).toBeLessThan(filters.length);
    filters = left;
  }
  expect(formatSearch(query)).toBe('?speaks=so,ar&near=60,24');
});
