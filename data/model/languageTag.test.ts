import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalTag, interfaceLanguages, isInterfaceLanguage, textDirection } from './languageTag.ts';

test.each([
  ['so', 'so'],
  ['SO', 'so'],
  ['FA-af', 'fa-AF'],
  ['zh-hans', 'zh-Hans'],
  ['KMR', 'kmr'],
  ['ckb', 'ckb'],
  ['iw', 'he'],
])('%s is written %s', (text, tag) => {
  expect(canonicalTag(text)).toBe(tag);
});

test.each(['', ' ', 'not_a_tag', 'toolonglanguage', 'a', 'so,ar', '../etc', `so-x-${'a1-'.repeat(20)}b`])(
  '"%s" is no tag',
  (text) => {
    expect(canonicalTag(text)).toBeNull();
  },
);

test('a canonical tag stays as it is, and no text makes canonicalTag throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z]{2,3}(-[A-Za-z]{2,4})?$/)), (text) => {
      const tag = canonicalTag(text);
      if (tag !== null) expect(canonicalTag(tag)).toBe(tag);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['ar', 'rtl'],
  ['fa-AF', 'rtl'],
  ['ckb', 'rtl'],
  ['ur', 'rtl'],
  ['ku', 'ltr'],
  ['arn', 'ltr'],
  ['fi', 'ltr'],
  ['fan', 'ltr'],
] as const)('%s runs %s', (tag, direction) => {
  expect(textDirection(tag)).toBe(direction);
});

test('only the languages of the interface are interface languages', () => {
  expect(interfaceLanguages.every(isInterfaceLanguage)).toBe(true);
  expect(['so', 'FI', 'constructor', ''].some(isInterfaceLanguage)).toBe(false);
});
