import { expect, test } from 'vitest';
import { sortTextOf } from './sortText.ts';

const sorted = (texts: string[]) =>
  [...texts].sort((a, b) => (sortTextOf(a) < sortTextOf(b) ? -1 : sortTextOf(a) > sortTextOf(b) ? 1 : 0));

test('å, ä and ö come after z, in this order, whatever way they are encoded', () => {
  const names = ['Öja', 'Ähtäri', 'Åbo', 'Zürich', 'Akaa', 'Äänekoski'];
  const expected = ['Akaa', 'Zürich', 'Åbo', 'Ähtäri', 'Äänekoski', 'Öja'];
  expect(sorted(names)).toEqual(expected);
  expect(sorted(names.map((name) => name.normalize('NFD'))).map((name) => name.normalize('NFC'))).toEqual(
    expected,
  );
});

test('it is the order of the Finnish alphabet for names of municipalities', async () => {
  const { municipalities } = await import('../reference/municipalities.ts');
  const names = municipalities.map(({ name }) => name.fi);
  expect(sorted(names)).toEqual([...names].sort(new Intl.Collator('fi').compare));
});

test('case and other accents do not count', () => {
  expect(sortTextOf('ÉCOLE')).toBe(sortTextOf('ecole'));
});
