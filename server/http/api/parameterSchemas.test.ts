import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { queryDocumentation } from '../../../data/model/queryDocumentation.ts';
import type { QueryParameter } from '../../../data/model/queryRules.ts';
import { queryRules } from '../../../data/model/queryRules.ts';
import { BadQuery } from '../problem.ts';
import { operations } from './operations.ts';
import { type JsonSchema, queryParameterSchemas, readValue, styleOf } from './parameterSchemas.ts';
import { readInput } from './readInput.ts';

const names = Object.keys(queryRules) as QueryParameter[];

/** Whether the schema takes a value that stands in an address so. */
function fits(schema: JsonSchema, text: string): boolean {
  return z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(readValue(text, schema))
    .success;
}

/** Whether the API takes it. */
function isRead(name: string, text: string): boolean {
  const search = new URLSearchParams({ [name]: text, ...(name === 'within' && { near: '60,25' }) });
  try {
    readInput({ own: {}, takesQuery: true }, search.toString());
    return true;
  } catch (error) {
    if (error instanceof BadQuery) return false;
    throw error;
  }
}

test.each(names.filter((name) => queryDocumentation[name].example))(
  'the example of %s fits and is read',
  (name) => {
    const { example } = queryDocumentation[name];
    expect([fits(queryParameterSchemas[name], example), isRead(name, example)]).toEqual([true, true]);
  },
);

describe('every word that a schema lists is read, and no other', () => {
  const listed = names.flatMap((name) => {
    const { enum: words, items } = queryParameterSchemas[name] as {
      enum?: string[];
      items?: { enum?: string[] };
    };
    return (words ?? items?.enum ?? []).map((word): [QueryParameter, string] => [name, word]);
  });
  test('of seven parameters', () => {
    expect([...new Set(listed.map(([name]) => name))].sort()).toEqual(
      ['match', 'how', 'via', 'topic', 'audience', 'provider', 'sort'].sort(),
    );
  });
  test.each(listed)('%s=%s', (name, word) => {
    expect([fits(queryParameterSchemas[name], word), isRead(name, word)]).toEqual([true, true]);
    expect([fits(queryParameterSchemas[name], `${word}x`), isRead(name, `${word}x`)]).toEqual([false, false]);
  });
});

test.each<[QueryParameter, inside: string[], outside: string[]]>([
  ['speaks', ['fi', 'zh-Hans,fa-AF', 'es-419', 'rom'], ['f', 'finnish!', 'fi,', '7']],
  ['in', ['municipality:091,region:01', 'county:04', 'employment:12'], ['091', 'city:091', 'region:1234']],
  ['serves', ['091'], ['91', '0911', 'Kerava']],
  [
    'near',
    ['60.17,24.94', '-90,180', 'municipality:245'],
    ['60.17', '91,24', '60,181', '60,24,1', 'municipality:2'],
  ],
  ['within', ['0.1', '2000', '12.5'], ['0', '2000.1', 'far', '-1']],
  [
    'bbox',
    ['24.5,60.1,25.3,60.4', '-180,-90,180,90'],
    ['1,2,3', '1,2,3,4,5', '-181,1,2,3', '1,91,2,92', 'a,b,c,d'],
  ],
  ['open', ['now', '2026-12-01T10:00:00Z', '2026-12-01T10:00:00.5+02:00'], ['later', '2026-12-01', '10:00']],
  ['q', ['tampere', 'x'.repeat(200)], ['x'.repeat(201)]],
  ['limit', ['1', '200'], ['0', '201', '1.5', '-1', 'all']],
  ['cursor', ['abc_-1'], ['a b', 'x'.repeat(601)]],
])('%s: what fits is read, and what does not is refused', (name, inside, outside) => {
  const schema = queryParameterSchemas[name];
  const takes = (text: string) => [fits(schema, text), isRead(name, text)];
  expect(Object.fromEntries(inside.map((text) => [text, takes(text)]))).toEqual(
    Object.fromEntries(inside.map((text) => [text, [true, true]])),
  );
  expect(Object.fromEntries(outside.map((text) => [text, takes(text)]))).toEqual(
    Object.fromEntries(outside.map((text) => [text, [false, false]])),
  );
});

test('lists, and only lists, are written with commas', () => {
  const lists = names.filter((name) => styleOf(queryParameterSchemas[name]).explode === false);
  expect(lists).toEqual(['speaks', 'how', 'via', 'in', 'near', 'bbox', 'topic', 'audience', 'provider']);
});

describe("an operation's own parameter", () => {
  const own = operations.flatMap(({ path, own }) =>
    Object.entries(own).map(([name, parameter]) => ({ path, name, ...parameter })),
  );
  test.each(own)('$name of $path: its example fits and is read', ({ schema, example, parse }) => {
    expect([fits(schema, example), parse(example) !== undefined]).toEqual([true, true]);
  });
  test.each<[string, string[]]>([
    ['lang', ['de', 'fin']],
    ['zoom', ['21', '-1', '1.5', 'near']],
    ['box', ['19,59,32', 'everywhere', '-181,59,32,71']],
    ['q', ['x'.repeat(101)]],
  ])('%s takes nothing else', (wanted, outside) => {
    for (const { schema, parse } of own.filter(({ name }) => name === wanted))
      for (const text of outside)
        expect([text, fits(schema, text), parse(text)]).toEqual([text, false, undefined]);
  });
});
