import { expect, test } from 'vitest';
import { foldWords } from '../../data/model/foldText.ts';
import { interfaceLanguages } from '../../data/model/languageTag.ts';
import { languages } from '../../data/reference/languages.ts';
import { offers, phone, serviceWith, snapshotOf, visitIn } from './fixtures/serviceWith.ts';
import { shellFrom } from './shell.ts';

const snapshot = snapshotOf([
  serviceWith({
    number: 1,
    channels: [visitIn('245', offers('staff', 'so')), phone(offers('interpreter', 'so', 'ti'))],
  }),
  serviceWith({ number: 2, channels: [visitIn('091', offers('written', 'so', 'ar'))] }),
  serviceWith({ number: 3, channels: [phone(offers('staff', 'ar', 'so'))] }),
]);

test('the languages that most services offer come first, each service counted once; then by name', () => {
  const { languages: entries } = shellFrom(snapshot, 'fi', null);
  expect(entries.slice(0, 3).map(({ tag }) => tag)).toEqual(['so', 'ar', 'ti']);
  const rest = entries.slice(3).map(({ name }) => name);
  expect(rest).toEqual([...rest].sort(new Intl.Collator('fi').compare));
  expect(entries).toHaveLength(languages.length);
});

const finds = (words: string, reader: (typeof interfaceLanguages)[number]) =>
  shellFrom(snapshot, reader, null)
    .languages.filter(({ search }) =>
      foldWords(words).every((prefix) => search.split(' ').some((word) => word.startsWith(prefix))),
    )
    .map(({ tag }) => tag);

test.each(interfaceLanguages)('in %s, one language is found by any of its names', (reader) => {
  for (const words of ['arabia', 'Arabic', 'العربية', 'arabiska', 'ARABI'])
    expect(finds(words, reader)).toContain('ar');
  expect(finds('dari', reader)).toContain('fa-AF');
  expect(finds('українська', reader)).toContain('uk');
  expect(finds('ukrainska', reader)).toContain('uk');
  expect(finds('فارسي', reader)).toContain('fa');
  expect(finds('arabia', reader)).not.toContain('so');
});

test('in Ukrainian, the apostrophe of any keyboard will do', () => {
  for (const words of ["в'єт", 'в’єт', 'вʼєт']) expect(finds(words, 'uk')).toContain('vi');
});

test.each([
  ['تركي', 'tr'],
  ['ألباني', 'sq'],
  ['لينغالا', 'ln'],
  ['التركية', 'tr'],
])('in Arabic, %s is found with and without the article', (words, tag) => {
  expect(finds(words, 'ar')).toContain(tag);
});

test('names are in the language of the page', () => {
  const nameOf = (reader: (typeof interfaceLanguages)[number]) =>
    shellFrom(snapshot, reader, null)
      .languages.find(({ tag }) => tag === 'ar')
      ?.name.toLowerCase();
  expect(nameOf('fi')).toBe('arabia');
  expect(nameOf('sv')).toBe('arabiska');
  expect(nameOf('ru')).toBe('арабский');
});

test('only areas with a service are listed', () => {
  const { areas } = shellFrom(snapshot, 'sv', null);
  expect(areas.filter(({ kind }) => kind === 'region')).toEqual([
    { kind: 'region', code: '01', name: 'Nyland' },
  ]);
  expect(shellFrom(snapshotOf([]), 'sv', null).areas).toEqual([]);
});

test('the shell tells how many services there are and which state it shows', () => {
  expect(shellFrom(snapshot, 'fi', null)).toMatchObject({ count: 3, version: snapshot.version });
});
