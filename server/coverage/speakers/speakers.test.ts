import { describe, expect, test } from 'vitest';
import { jsonStat, longCsv, olderJsonStat, wideCsv } from '../fixtures/speakersFiles.ts';
import { languageOf } from './languageOf.ts';
import { mapSpeakers } from './mapSpeakers.ts';
import { municipalityOf } from './municipalityOf.ts';
import { readSpeakersFile } from './readSpeakersFile.ts';

const read = (file: string | object | Uint8Array, year?: number) =>
  mapSpeakers(
    readSpeakersFile(
      file instanceof Uint8Array ? file : Buffer.from(typeof file === 'string' ? file : JSON.stringify(file)),
    ),
    year,
  );

const countsOf = (file: Parameters<typeof read>[0], year?: number) =>
  Object.fromEntries(
    read(file, year).counts.map((one) => [`${one.language} ${one.municipality}`, one.count]),
  );

describe('a file that can be read', () => {
  test('one number a line: the newest year, everybody, and nothing dropped in silence', () => {
    const mapped = read(longCsv);
    expect(mapped.year).toBe(2001);
    expect(countsOf(longCsv)).toEqual({
      'so 091': 700,
      'fa 091': 40,
      'so 049': null,
      'ti 049': 0,
      'fa 049': null,
    });
    expect(mapped.unmapped).toEqual({
      languages: { 'Muu kieli': 7 },
      municipalities: { 'KU999 Satukylä': 55 },
    });
    expect(mapped.sums).toEqual({ languages: ['Yhteensä'], municipalities: ['KOKO MAA'] });
    expect(mapped.untold).toBe(2);
  });

  test('an older year, where it is asked for', () => {
    expect(countsOf(longCsv, 2000)).toEqual({ 'so 091': 650 });
  });

  test.each([
    ['UTF-8', Buffer.from(wideCsv)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${wideCsv}`)],
    ['ISO-8859-1', Buffer.from(wideCsv, 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${wideCsv}`, 'utf16le')],
    ['commas', Buffer.from(wideCsv.replaceAll('\t', ','))],
    ['semicolons, Windows', Buffer.from(wideCsv.replaceAll('\t', ';').replaceAll('\n', '\r\n'))],
  ])('languages and years in the headings: %s', (_, bytes) => {
    expect(countsOf(bytes)).toEqual({
      'so 091': 700,
      'ru 091': 1050,
      'so 853': 12,
      'ru 853': 90,
    });
    expect(read(bytes).unmapped.languages).toEqual({ påhittiska: 40 });
  });

  test.each([
    ['2', jsonStat],
    ['1', olderJsonStat],
  ])('JSON-stat %s', (_, file) => {
    const expected = {
      'so 091': 700,
      'fa 091': 40,
      'ti 091': 5,
      'so 049': null,
      'fa 049': null,
      'ti 049': 0,
    };
    expect(countsOf(file)).toEqual(expected);
  });

  test('several names of one language are added up', () => {
    const csv = 'Kunta;Kieli;2001\n091;kiina;5\n091;Chinese;3\n';
    expect(countsOf(csv)).toEqual({ 'zh 091': 8 });
  });
});

describe('a file that cannot be read says where and why', () => {
  test.each<[string, string | object, RegExp]>([
    ['nothing', '', /Line 1: no table/],
    ['no municipality', 'Kieli;2001\nsomali;5\n', /Line 1: no column for the municipality/],
    ['no language', 'Alue;2001\n091;5\n', /Line 1: no column for the language/],
    ['no number', 'Alue;Kieli;2001\n091;somali;viisi\n', /Line 2, column 3: “viisi” is no number/],
    ['a negative number', 'Alue;Kieli;2001\n091;somali;-5\n', /Line 2, column 3/],
    ['half a person', 'Alue;Kieli;2001\n091;somali;5,5\n', /Line 2, column 3/],
    [
      'a short line',
      'Alue;Kieli;2000;2001\n091;somali;5\n',
      /Line 2: 3 columns, where the heading in line 1 has 4/,
    ],
    ['no year', 'Alue;Kieli;Väestö\n091;somali;5\n', /Line 2, column 3: no year/],
    ['men alone', 'Alue;Kieli;Sukupuoli;2001\n091;somali;Miehet;5\n', /Line 2, column 3: “Miehet” is a part/],
    ['an open quote', 'Alue;Kieli;2001\n"091;somali;5\n', /Line \d/],
    [
      'the same twice',
      'Alue;Kieli;2001\n091;somali;5\nHelsinki;somali;6\n',
      /Line 3, column 3: the same .* Line 2/,
    ],
    ['other places', 'Alue;Kieli;2001\nRiika;somali;5\n', /No number is of a municipality .* Riika/],
    ['broken JSON', '{"class": ', /no JSON/],
    ['other JSON', { items: [] }, /no JSON-stat dataset/],
    [
      'JSON-stat without languages',
      {
        ...jsonStat,
        id: ['alue', 'x', 'sukupuoli', 'vuosi'],
        dimension: { ...jsonStat.dimension, x: { label: 'X', category: { index: ['a', 'b', 'c'] } } },
      },
      /none of them for the language/,
    ],
  ])('%s', (_, file, message) => {
    expect(() => read(file)).toThrow(message);
  });

  test('a year that is not there', () => {
    expect(() => read(longCsv, 1999)).toThrow('it has 2000, 2001');
  });
});

test.each([
  ['somali', 'so'],
  ['somaliska', 'so'],
  ['Somali', 'so'],
  ['сомали', 'so'],
  ['saame', 'se'],
  ['persia, farsi', 'fa'],
  ['tanska', 'da'],
  ['dari', 'fa-AF'],
  ['kiina', 'zh'],
  ['Yhteensä', 'sum'],
  ['VIERASKIELISET YHTEENSÄ', 'sum'],
  ['Tuntematon', null],
])('the language “%s” is %s', (text, tag) => expect(languageOf({ text })).toBe(tag));

test.each([
  ['KU091', '091'],
  ['091', '091'],
  ['Helsinki', '091'],
  ['Helsingfors', '091'],
  ['KU837 Tampere', '837'],
  ['KOKO MAA', 'sum'],
  ['MK01 Uusimaa', 'sum'],
  ['Lappi', 'sum'],
  ['Atlantis', null],
])('the area “%s” is %s', (text, code) => expect(municipalityOf({ text })).toBe(code));
