import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWords } from './foldText.ts';
import { areaKinds, defaultHow, emptyQuery, type Query, sorts } from './query.ts';
import { formatQuery, formatSearch, parseQuery } from './queryCodec.ts';
import { queryDocumentation } from './queryDocumentation.ts';
import { type QueryParameter, queryRules } from './queryRules.ts';
import { channelKinds, offerHows, providerTypes } from './vocabulary.ts';

const parse = (search: string) => parseQuery(new URLSearchParams(search));

const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1e6, max: limit * 1e6 }).map((micro) => micro / 1e6 + 0);
const code3 = fc.integer({ min: 0, max: 999 }).map((code) => String(code).padStart(3, '0'));
const word = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
const vocabulary = <T>(values: readonly T[]) => fc.subarray([...values]);

const query: fc.Arbitrary<Query> = fc
  .record({
    speaks: fc.subarray(['fi', 'so', 'ar', 'fa-AF', 'ckb', 'kmr', 'zh-Hans', 'uk', 'rom'], { maxLength: 6 }),
    match: fc.constantFrom('any' as const, 'all' as const),
    how: fc.subarray([...offerHows], { minLength: 1 }),
    via: vocabulary(channelKinds),
    in: fc.uniqueArray(fc.record({ kind: fc.constantFrom(...areaKinds), code: code3 }), {
      maxLength: 5,
      selector: ({ kind, code }) => `${kind}:${code}`,
    }),
    serves: fc.option(
      fc.oneof(
        code3,
        code3.map((code) => `region:${code}`),
      ),
    ),
    near: fc.oneof(
      fc.constant(null),
      code3.map((code) => ({ kind: 'municipality' as const, code })),
      fc.record({ kind: fc.constant('point' as const), lat: degrees(90), lng: degrees(180) }),
    ),
    withinKm: fc.option(fc.integer({ min: 1, max: 20_000 }).map((tenth) => tenth / 10)),
    bbox: fc.option(
      fc.tuple(degrees(180), degrees(180), degrees(90), degrees(90)).map(([a, b, c, d]) => ({
        west: Math.min(a, b),
        south: Math.min(c, d),
        east: Math.max(a, b),
        north: Math.max(c, d),
      })),
    ),
    open: fc.oneof(
      fc.constantFrom(null, 'now'),
      fc
        .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString()),
    ),
    at: fc.option(
      fc
        .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    ),
    topic: fc.uniqueArray(word, { maxLength: 4 }),
    audience: fc.uniqueArray(word, { maxLength: 4 }),
    provider: vocabulary(providerTypes),
    q: fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => (foldWords(text).length > 0 ? text.trim() : '')),
    sort: fc.option(fc.constantFrom(...sorts)),
    limit: fc.integer({ min: 1, max: 200 }),
    cursor: fc.option(fc.stringMatching(/^[\w-]{1,400}$/)),
  })
  .map((fields) => (fields.near ? fields : { ...fields, withinKm: null }))
  .map((fields) => (fields.at && fields.open === 'now' ? { ...fields, open: null } : fields));

test('parseQuery gives back every query that formatQuery wrote, without faults', () => {
  fc.assert(
    fc.property(query, (asked) => {
      expect(parseQuery(formatQuery(asked))).toEqual({ query: asked, faults: [] });
    }),
  );
});

test('a link with its commas and colons left readable says the same query', () => {
  fc.assert(
    fc.property(query, (asked) => {
      expect(parse(formatSearch(asked))).toEqual({ query: asked, faults: [] });
    }),
  );
});

test('whatever is written as a query, writing what was read of it again gives the same query and text', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('0.0000001,-0.0', '-0,0.10000000000000003', 'interpreter,staff', 'so,SO,fa-af', 'now'),
    fc.constantFrom('region:01,region:01', '2026-01-01T00:00+03:00', '0000-01-01T00:00+03:00', '24,60,25,61'),
  );
  const pair = fc.tuple(fc.constantFrom(...Object.keys(queryRules)), value);
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
      const first = parseQuery(pairs).query;
      if (first.withinKm !== null && !first.near) return;
      const again = parseQuery(formatQuery(first));
      expect(again).toEqual({ query: first, faults: [] });
      expect(formatSearch(again.query)).toBe(formatSearch(first));
    }),
    { numRuns: 500 },
  );
});

test('no parameter, name or value makes parseQuery throw, and what is not known is named', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', '', '\0', '%', '\ud800', 'x'.repeat(9999)),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
      const { query: asked, faults } = parseQuery(pairs);
      const unknown = pairs.filter(([name]) => !Object.keys(queryRules).includes(name));
      expect(
        faults.filter(({ code }) => code === 'unknown-parameter').map(({ parameter }) => parameter),
      ).toEqual(unknown.map(([name]) => name));
      expect(Object.keys(asked)).toEqual(Object.keys(emptyQuery));
    }),
  );
});

test.each([
  ['speaks=not_a_tag', 'speaks'],
  ['speaks=so,,ar', 'speaks'],
  ['match=some', 'match'],
  ['how=telepathy', 'how'],
  ['via=visit,pigeon', 'via'],
  ['in=091', 'in'],
  ['in=country:1', 'in'],
  ['serves=91', 'serves'],
  ['serves=Helsinki', 'serves'],
  ['serves=municipality:091', 'serves'],
  ['near=60.17', 'near'],
  ['near=91,24', 'near'],
  ['near=60.17,181', 'near'],
  ['near=6e1,24', 'near'],
  ['near=municipality:91', 'near'],
  ['near=60,24&within=0', 'within'],
  ['near=60,24&within=2001', 'within'],
  ['near=60,24&within=-5', 'within'],
  ['within=30', 'within'],
  ['bbox=25,60,24,61', 'bbox'],
  ['bbox=24,61,25,60', 'bbox'],
  ['bbox=24,60,25', 'bbox'],
  ['open=yes', 'open'],
  ['open=2026-11-24', 'open'],
  ['open=2026-11-24T10:00', 'open'],
  ['open=2026-13-01T10:00Z', 'open'],
  ['open=2026-02-30T10:00Z', 'open'],
  ['open=0000-01-01T00:00%2B01:00', 'open'],
  ['at=today', 'at'],
  ['at=2026-6-30', 'at'],
  ['at=2026-02-30', 'at'],
  ['at=1999-12-31', 'at'],
  ['at=2026-06-30T10:00Z', 'at'],
  ['at=2026-06-30&open=now', 'open'],
  ['topic=Ä', 'topic'],
  ['audience=a b', 'audience'],
  ['provider=mafia', 'provider'],
  [`q=${'x'.repeat(201)}`, 'q'],
  ['q=!!!', 'q'],
  ['q=%CC%88', 'q'],
  ['sort=colour', 'sort'],
  ['sort=-relevance', 'sort'],
  ['limit=0', 'limit'],
  ['limit=201', 'limit'],
  ['limit=1.5', 'limit'],
  ['limit=ten', 'limit'],
  ['cursor=a/b', 'cursor'],
  [`speaks=${Array.from({ length: 51 }, (_, i) => `so-x-${i}`).join(',')}`, 'speaks'],
  [`in=${Array.from({ length: 51 }, (_, i) => `region:${i}`).join(',')}`, 'in'],
])('%s is a malformed %s', (search, parameter) => {
  expect(parse(search).faults).toMatchObject([{ parameter, code: 'malformed' }]);
});

const examples = Object.entries(queryDocumentation).filter(([, { example }]) => example !== '');

test.each(examples.filter(([name]) => !Array.isArray(emptyQuery[queryRules[name as QueryParameter].key])))(
  'a second %s is told as repeated',
  (parameter, { example }) => {
    const { faults } = parse(`near=60,24&${parameter}=${example}&${parameter}=${example}`);
    expect(faults).toContainEqual(expect.objectContaining({ parameter, code: 'repeated' }));
  },
);

test.each(examples)('the documented example of %s can be read', (parameter, { example }) => {
  const beside = parameter === 'within' ? 'near=60,24&' : '';
  expect(parse(`${beside}${parameter}=${example}`).faults).toEqual([]);
});

test('every fault is told at once, each with its parameter and value', () => {
  expect(parse('color=red&limit=0&speaks=so&sort=colour').faults).toMatchObject([
    { parameter: 'color', code: 'unknown-parameter', value: 'red' },
    { parameter: 'limit', code: 'malformed', value: '0' },
    { parameter: 'sort', code: 'malformed', value: 'colour' },
  ]);
});

test.each([
  ['one pair for each ticked box', 'speaks=so&speaks=ar', { speaks: ['so', 'ar'] }],
  ['ticked boxes beside an empty one', 'via=&via=phone&via=', { via: ['phone'] }],
  ['boxes and commas', 'topic=work&topic=permits,housing', { topic: ['work', 'permits', 'housing'] }],
  ['an empty value before a given one', 'limit=&limit=5', { limit: 5 }],
  ['nothing but empty values', 'q=&near=&speaks=&limit=&sort=&within=', {}],
  ['languages in any case, each once', 'speaks=SO,fa-af,so', { speaks: ['so', 'fa-AF'] }],
  ['the same area twice', 'in=region:01&in=region:01', { in: [{ kind: 'region', code: '01' }] }],
  ['ways in any order', 'how=interpreter,staff', { how: defaultHow }],
  ['text with spaces around it', 'q=%20tampere%20', { q: 'tampere' }],
  ['a time of another zone', 'open=2026-11-24T10:00%2B02:00', { open: '2026-11-24T08:00:00.000Z' }],
])('reads %s', (_, search, expected) => {
  expect(parse(search)).toEqual({ query: { ...emptyQuery, ...expected }, faults: [] });
});

test('defaults are not written', () => {
  expect(formatSearch(emptyQuery)).toBe('');
  expect(formatSearch({ ...emptyQuery, speaks: ['so', 'fa-AF'] })).toBe('?speaks=so,fa-AF');
});

test('equal queries give equal text, in whatever order they were written', () => {
  const one = parse('limit=50&via=phone,visit&speaks=so&how=interpreter,staff').query;
  const other = parse('how=staff,interpreter&speaks=so&via=visit&via=phone&limit=50').query;
  expect(formatSearch(one)).toBe(formatSearch(other));
});

test('coordinates that a map computed can be written and read', () => {
  const near = { kind: 'point' as const, lat: 0.1 + 0.2, lng: 1e-7 };
  expect(parse(formatSearch({ ...emptyQuery, near }))).toMatchObject({
    query: { near: { lat: 0.3, lng: 0 } },
    faults: [],
  });
});
