import fc from 'fast-check';
import { expect, test } from 'vitest';
import { municipalities } from '../../../data/reference/municipalities.ts';
import { firstFreeSlug, slugOf } from './slugOf.ts';

test.each([
  [{ fi: 'Maahanmuuttajien neuvonta' }, '091', 'maahanmuuttajien-neuvonta-helsinki'],
  [{ fi: 'Ääkköstö & Öljy', en: 'Other' }, '853', 'aakkosto-oljy-turku'],
  [{ fi: 'Turku neuvoo' }, '853', 'turku-neuvoo'],
  [{ sv: 'Rådgivning i Åbo' }, '853', 'radgivning-i-abo-turku'],
  [{ ar: 'إرشاد' }, '091', 'palvelu-helsinki'],
  [{ fi: 'Łódź-Straße' }, '000', 'lodz-strasse'],
  [{ fi: '<script>alert(1)</script>' }, '091', 'script-alert-1-script-helsinki'],
])('%j in %s is at %s', (name, code, slug) => {
  expect(slugOf(name, code)).toBe(slug);
});

test('any name and municipality give an address that fits', () => {
  const place = fc.constantFrom(...municipalities.map(({ code }) => code), 'xyz');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), place, (text, code) => {
      const slug = slugOf({ fi: text }, code);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(110);
    }),
  );
});

test('the next number is taken where an address is', () => {
  expect(firstFreeSlug('a', new Set())).toBe('a');
  expect(firstFreeSlug('a', new Set(['a', 'a-2', 'a-4']))).toBe('a-3');
});
