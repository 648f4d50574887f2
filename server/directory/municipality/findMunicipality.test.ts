import { expect, test } from 'vitest';
import { placeSlug } from '../../../data/model/placeSlug.ts';
import { municipalities } from '../../../data/reference/municipalities.ts';
import { findMunicipality } from './findMunicipality.ts';

test('each municipality is found by its slug, its code and both of its names, and by no other', () => {
  for (const municipality of municipalities) {
    const { slug, code, name } = municipality;
    for (const text of [slug, code, name.fi, name.sv]) expect(findMunicipality(text)).toBe(municipality);
  }
});

test.each(['', '9', '999', 'atlantis', 'constructor'])('%o is none', (text) => {
  expect(findMunicipality(text)).toBeUndefined();
});

test('the slugs of the reference data are the Finnish names, each once', () => {
  const slugs = municipalities.map(({ slug }) => slug);
  expect(slugs).toEqual(municipalities.map(({ name }) => placeSlug(name.fi)));
  expect(new Set(slugs).size).toBe(308);
});
