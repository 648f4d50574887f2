import { expect, test } from 'vitest';
import type { OfferDraft } from '../../../data/model/channelDraft.ts';
import { withLanguage } from './withLanguage.ts';

test('a language comes once in each way, staff first', () => {
  let languages: readonly OfferDraft[] = [{ tag: 'so', how: 'interpreter', hours: null }];
  for (let press = 0; press < 4; press++) languages = withLanguage(languages, 'so');
  expect(languages.map(({ how }) => how)).toEqual(['interpreter', 'staff', 'written']);
  expect(withLanguage(languages, 'ar').at(-1)).toEqual({ tag: 'ar', how: 'staff', hours: null });
});
