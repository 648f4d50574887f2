import { describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../model/languageTag.ts';
import { providerTypes } from '../model/vocabulary.ts';
import { audiences } from './audiences.ts';
import { providerTypeNames } from './providerTypes.ts';
import { topics } from './topics.ts';

describe.each([
  ['topics', topics],
  ['audiences', audiences],
  ['provider types', providerTypeNames],
])('%s', (_, items) => {
  test('have ids of their own', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.filter(({ id }) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test.each(interfaceLanguages)('have a name in %s, no two the same', (lang) => {
    const names = items.map(({ name }) => name[lang]);
    expect(names.filter((name) => !name?.trim())).toEqual([]);
    expect(new Set(names).size).toBe(items.length);
  });
});

test('every provider type of the model has a name', () => {
  expect(providerTypeNames.map(({ id }) => id).sort()).toEqual([...providerTypes].sort());
});
