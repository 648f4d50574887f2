import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expandTag } from './languageFamilies.ts';
import { languages } from './languages.ts';

test.each([
  ['en', ['en']],
  ['en-GB', ['en-GB', 'en']],
  ['ar-SY', ['ar-SY', 'ar']],
  ['uk-Cyrl-UA', ['uk-Cyrl-UA', 'uk-Cyrl', 'uk']],
  ['so-x-3', ['so-x-3', 'so']],
  ['fa', ['fa']],
  ['fa-IR', ['fa-IR', 'fa']],
  ['fa-AF', ['fa-AF']],
  ['fa-AF-x-3', ['fa-AF-x-3', 'fa-AF']],
  ['ku', ['ku', 'ckb', 'kmr']],
  ['ckb-IQ', ['ckb-IQ', 'ckb', 'ku']],
  ['zh', ['zh', 'zh-Hans', 'zh-Hant', 'yue']],
  ['zh-Hans', ['zh-Hans', 'zh']],
  ['zh-Hans-CN', ['zh-Hans-CN', 'zh-Hans', 'zh']],
  ['zh-CN', ['zh-CN', 'zh', 'zh-Hans', 'zh-Hant', 'yue']],
  ['x-private', ['x-private']],
  ['constructor', ['constructor']],
])('%s is satisfied by %s', (tag, satisfying) => {
  expect(expandTag(tag)).toEqual(satisfying);
});

test('a language of the directory stays itself: none is taken for another by leaving its region or script out', () => {
  const families = ['zh', 'ku', 'kar'];
  for (const { tag } of languages) {
    const [own, ...others] = expandTag(tag);
    expect(own).toBe(tag);
    const base = tag.split('-')[0] as string;
    if (!families.includes(base)) expect(others, tag).not.toContain(base);
  }
});

test('each tag satisfies itself, once', () => {
  const subtag = fc.constantFrom('en', 'fa', 'zh', 'AF', 'Hans', 'GB', 'x', 'u', '3');
  fc.assert(
    fc.property(fc.array(subtag, { minLength: 1, maxLength: 5 }), (subtags) => {
      const tags = expandTag(subtags.join('-'));
      expect(tags[0]).toBe(subtags.join('-'));
      expect(new Set(tags).size).toBe(tags.length);
    }),
  );
});
