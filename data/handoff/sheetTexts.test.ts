import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { interfaceLanguages } from '../model/languageTag.ts';
import { languageByTag } from '../reference/languages.ts';
import { type SheetTexts, sheetTexts, sheetTextsFor } from './sheetTexts.ts';
import { sheetClock } from './sheetTimes.ts';

const tags = Object.keys(sheetTexts);
const english = sheetTexts.en as SheetTexts;
const clients = ['so', 'fa', 'fa-AF', 'ckb', 'ti', 'tr', 'zh-Hans', 'vi', 'th', 'fr', 'es', 'et'];

test('there are words for every interface language and for those of many clients, each file in use', () => {
  expect(tags).toEqual(expect.arrayContaining([...interfaceLanguages, ...clients]));
  const files = readdirSync(new URL('texts', import.meta.url)).map((file) => file.replace('.json', ''));
  expect(files.sort()).toEqual([...tags].sort());
});

test.each(tags)('%s has every word, none empty, none left in English', (tag) => {
  const texts = sheetTexts[tag] as SheetTexts;
  expect(Object.keys(texts)).toEqual(Object.keys(english));
  expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  if (tag === 'en') return;
  const same = Object.entries(texts).filter(([key, text]) => text === english[key as keyof typeof english]);
  expect(same).toEqual([]);
});

/** The letters of a language's own script: a file under another's tag would have none of them. */
const scripts: Record<string, RegExp> = {
  ru: /^[\p{Script=Cyrillic}\P{L}]+$/u,
  uk: /^[\p{Script=Cyrillic}\P{L}]+$/u,
  ar: /^[\p{Script=Arabic}\P{L}]+$/u,
  fa: /^[\p{Script=Arabic}\P{L}]+$/u,
  'fa-AF': /^[\p{Script=Arabic}\P{L}]+$/u,
  ckb: /^[\p{Script=Arabic}\P{L}]+$/u,
  ti: /^[\p{Script=Ethiopic}\P{L}]+$/u,
  'zh-Hans': /^[\p{Script=Han}\P{L}]+$/u,
  th: /^[\p{Script=Thai}\P{L}]+$/u,
};
test.each(tags)('%s is written in its own script', (tag) => {
  const script = scripts[tag] ?? /^[\p{Script=Latin}\P{L}]+$/u;
  expect(Object.values(sheetTexts[tag] as SheetTexts).filter((text) => !script.test(text))).toEqual([]);
});

test.each([
  ['ti', 'ti'],
  ['en-GB', 'en'],
  ['fa-AF', 'fa-AF'],
  ['zh', 'zh-Hans'],
  // Other scripts and other languages of a family are no help to their readers.
  ['zh-Hant', 'en'],
  ['kmr', 'en'],
  ['ku', 'en'],
  ['und', 'en'],
])('a reader of %s gets the words in %s', (tag, lang) => {
  expect(sheetTextsFor(tag).lang).toBe(lang);
});

test.each(tags)('%s has weekdays and clocks of its own, of Finland’s calendar and digits', (tag) => {
  const clock = sheetClock(tag);
  const day = new Date('2026-11-24T08:05:00Z');
  expect(languageByTag(tag)).toBeDefined();
  expect(clock.slot(day, new Date('2026-11-24T13:00:00Z'))).toMatch(/^10[.:]05–15[.:]00$/);
  if (tag !== 'en') expect(clock.weekday(day)).not.toBe('Tuesday');
});
