import { expect, test } from 'vitest';
import { pickText } from './pickText.ts';

test.each([
  ['its own language', { fi: 'a', uk: 'b' }, 'uk', { text: 'b', lang: 'uk' }],
  ['English before Finnish for Arabic', { fi: 'a', en: 'b' }, 'ar', { text: 'b', lang: 'en' }],
  ['Finnish before English for Swedish', { en: 'a', fi: 'b' }, 'sv', { text: 'b', lang: 'fi' }],
  ['Russian before Finnish for Ukrainian', { fi: 'a', ru: 'b' }, 'uk', { text: 'b', lang: 'ru' }],
  ['English before Russian for Ukrainian', { ru: 'a', en: 'b' }, 'uk', { text: 'b', lang: 'en' }],
  ['the only one there is', { so: 'a' }, 'fi', { text: 'a', lang: 'so' }],
  ['another than an empty one', { fi: '', sv: 'b' }, 'fi', { text: 'b', lang: 'sv' }],
  ['its own for a language of no interface', { fi: 'a', so: 'b' }, 'so', { text: 'b', lang: 'so' }],
  ['nothing, where there is none', {}, 'fi', { text: '', lang: 'und' }],
])('a reader gets %s', (_, text, reader, expected) => {
  expect(pickText(text as Record<string, string>, reader)).toEqual(expected);
});
