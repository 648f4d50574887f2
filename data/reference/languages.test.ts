import { describe, expect, test } from 'vitest';
import { canonicalTag, interfaceLanguages, textDirection } from '../model/languageTag.ts';
import { languageByTag, languages } from './languages.ts';
import { nameIn } from './names.ts';

const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)].length;
const duplicates = (texts: string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

describe('languages', () => {
  test('have valid tags, no two the same', () => {
    const tags = languages.map(({ tag }) => tag);
    expect(duplicates(tags)).toEqual([]);
    // CLDR folds kmr into ku; the directory keeps Kurmanji apart from "Kurdish" of either kind.
    expect(tags.filter((tag) => tag !== 'kmr' && canonicalTag(tag) !== tag)).toEqual([]);
  });

  test.each(interfaceLanguages)('have a name in %s that is not the tag, no two the same', (lang) => {
    expect(languages.filter(({ tag, name }) => !name[lang] || name[lang] === tag)).toEqual([]);
    expect(duplicates(languages.map(({ name }) => nameIn(name, lang).toLowerCase()))).toEqual([]);
  });

  test.each([
    ['ru', 'Cyrillic'],
    ['uk', 'Cyrillic'],
    ['ar', 'Arabic'],
  ] as const)('have names in %s in its own script', (lang, script) => {
    const ownScript = new RegExp(`^[\\p{Script=${script}}\\p{Mn}\\s()ʼ-]+$`, 'u');
    expect(
      languages
        .filter(({ name }) => !ownScript.test(nameIn(name, lang)))
        .map(({ name }) => nameIn(name, lang)),
    ).toEqual([]);
  });

  test('have an autonym of their own', () => {
    expect(languages.filter(({ tag, autonym }) => autonym === '' || autonym === tag)).toEqual([]);
    expect(duplicates(languages.map(({ autonym }) => autonym.toLowerCase()))).toEqual([]);
  });

  test('have a label of one to three letters, unlike any other', () => {
    expect(languages.filter(({ short }) => graphemes(short) < 1 || graphemes(short) > 3)).toEqual([]);
    expect(duplicates(languages.map(({ short }) => short.toLowerCase()))).toEqual([]);
  });

  test('run in the direction of the script of their autonym', () => {
    const wrong = languages.filter(({ autonym, direction }) =>
      /^\p{Script=Arabic}|^\p{Script=Hebrew}/u.test(autonym) ? direction !== 'rtl' : direction !== 'ltr',
    );
    expect(wrong).toEqual([]);
    expect(languages.filter(({ tag, direction }) => textDirection(tag) !== direction)).toEqual([]);
  });

  test.each([
    ['fa-AF', 'dari', 'دری'],
    ['ckb', 'kurdi (sorani)', 'کوردی (سۆرانی)'],
    ['kmr', 'kurdi (kurmandži)', 'Kurmancî'],
    ['ti', 'tigrinja', 'ትግርኛ'],
    ['rhg', 'rohingya', 'Ruáingga'],
    ['ksw', 'karen (s’gaw)', 'ကညီကျိာ်'],
    ['rw', 'ruanda (kinyarwanda)', 'Ikinyarwanda'],
    ['fse', 'suomalainen viittomakieli', 'suomalainen viittomakieli'],
    ['so', 'somali', 'Soomaali'],
  ])('%s is shown as the people concerned call it', (tag, fi, autonym) => {
    expect(languageByTag(tag)).toMatchObject({ name: { fi }, autonym });
  });

  test.each([
    ['prs', 'fa-AF'],
    ['farsi', 'fa'],
    ['farsi', 'fa-AF'],
    ['central kurdish', 'ckb'],
    ['mandariini', 'zh'],
    ['myanmar', 'my'],
    ['tl', 'fil'],
    ['afghanska', 'ps'],
    ['saame', 'smn'],
  ])('"%s" leads to %s', (alias, tag) => {
    expect(languageByTag(tag)?.aliases).toContain(alias);
  });

  test('an unknown tag finds nothing', () => {
    expect(languageByTag('tlh')).toBeUndefined();
  });
});
