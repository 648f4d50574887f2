import { expect, test } from 'vitest';
import { shownLanguages } from './shownLanguages.ts';

test.each([
  ['what was asked for comes first and is marked', ['fi', 'en', 'ar'], ['ar'], ['ar*', 'en', 'fi']],
  ['Finnish and Swedish give way', ['fi', 'sv', 'en', 'so', 'ru'], [], ['en', 'so', 'ru']],
  ['Swedish that was asked for does not', ['fi', 'sv', 'en', 'so'], ['sv'], ['sv*', 'en', 'so']],
  ['they stand where there is nothing else', ['fi'], ['ar'], ['fi']],
  ['no languages are none', [], ['ar'], []],
])('%s', (_, tags, wanted, shown) => {
  expect(shownLanguages(tags, wanted, 3).map(({ tag, isWanted }) => (isWanted ? `${tag}*` : tag))).toEqual(
    shown,
  );
});
