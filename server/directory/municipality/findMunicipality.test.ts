import { expect, test } from 'vitest';
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
