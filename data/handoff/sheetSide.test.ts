import { expect, test } from 'vitest';
import { detailFrom } from '../../server/directory/answers.ts';
import {
  offers,
  phone,
  serviceWith,
  snapshotOf,
  tuesdayMorning,
  visitIn,
} from '../../server/directory/fixtures/serviceWith.ts';
import type { ServiceDetail } from '../model/card.ts';
import type { Channel } from '../model/channel.ts';
import type { SheetRowId, SheetSide } from '../model/handoffPage.ts';
import type { Service } from '../model/service.ts';
import { messageText } from './messageText.ts';
import { sheetSide } from './sheetSide.ts';

const detailOf = (changes: Partial<Service>) =>
  detailFrom(snapshotOf([serviceWith(changes)]), 'neuvonta-1', tuesdayMorning) as ServiceDetail;

/** The lines of a row as they are read. */
function linesOf(side: SheetSide, id: SheetRowId): string[] {
  const lines = side.rows.find((row) => row.id === id)?.lines ?? [];
  return lines.map(({ label, text }) =>
    (label ? `${label}: ${text}` : text).replaceAll(/[\u2066\u2069]/g, ''),
  );
}

const fi = (changes: Partial<Service>, client = 'ti') => sheetSide(detailOf(changes), 'fi', client);

test('today comes first, then days that are alike in one line, of visit and telephone together', () => {
  const hours = 'Mo-Fr 09:00-15:00';
  expect(linesOf(fi({ channels: [visitIn('091', [], { hours }), phone([], { hours })] }), 'when')).toEqual([
    'Käynti, Puhelin',
    'Tänään 24.11.: 9.00–15.00',
    'keskiviikko – perjantai: 9.00–15.00',
    'lauantai – sunnuntai: Suljettu',
    'maanantai: 9.00–15.00',
  ]);
});

test('a day that is another a week later says its date', () => {
  const channels = [visitIn('091', [], { hours: 'Mo-Su 09:00-15:00', exceptions: ['2026 Nov 26 off'] })];
  expect(linesOf(fi({ channels }), 'when').slice(1)).toEqual([
    'Tänään 24.11.: 9.00–15.00',
    'keskiviikko: 9.00–15.00',
    'torstai 26.11.: Suljettu',
    'perjantai – maanantai: 9.00–15.00',
  ]);
});

test('the client reads the times of their language, not those of the others', () => {
  const own = [{ tag: 'ti', how: 'staff' as const, hours: 'Th 12:00-14:00' }];
  const channels = [visitIn('091', own, { hours: 'Mo-Fr 09:00-15:00' })];
  expect(linesOf(fi({ channels }), 'when')).toContain('Tällä kielellä vain näinä aikoina');
  expect(linesOf(fi({ channels }), 'when').join()).not.toContain('9.00');
  expect(linesOf(fi({ channels }, 'so'), 'when').join()).toContain('9.00–15.00');
});

test('hours that nobody knows are told as such, also where visitors book a time', () => {
  const channels = [visitIn('091', [], { access: ['appointment'] })];
  expect(linesOf(fi({ channels }), 'when')).toEqual([
    'Käynti',
    'Varaa aika ensin',
    'Aukioloaikoja ei tiedetä. Kysy ennen kuin lähdet.',
  ]);
});

test.each([
  [[visitIn('091', offers('staff', 'ti'))], ['tigrinja', 'Henkilökunta puhuu tätä kieltä: Käynti']],
  [[phone(offers('interpreter', 'ti'))], ['tigrinja', 'Tulkin voi varata: Puhelin']],
  [[visitIn('091', offers('written', 'ti'))], ['tigrinja', 'Vain kirjallisesti: Käynti']],
  [[visitIn('091', [], { interpreterOnRequest: true })], ['tigrinja', 'Voit pyytää tulkkia: Käynti']],
  [
    [visitIn('091', offers('staff', 'so'), { moreLanguages: true })],
    [
      'tigrinja',
      'Palvelua saa myös muilla kielillä',
      'Emme tiedä, palvellaanko tällä kielellä. Kysy palvelusta.',
    ],
  ],
])('the sheet says how the client is served in their language: %#', (channels, lines) => {
  expect(linesOf(fi({ channels }), 'language')).toEqual(lines);
});

test('each side is in its own language and direction, and marks what it has in another one', () => {
  const detail = detailOf({ name: { fi: 'Neuvonta', en: 'Advice' }, summary: { fi: 'Apua arkeen' } });
  const arabic = sheetSide(detail, 'ar', 'ar');
  expect([arabic.lang, arabic.direction]).toEqual(['ar', 'rtl']);
  expect(arabic.name).toEqual({ text: 'Advice', lang: 'en' });
  expect(arabic.about).toEqual([{ text: 'Apua arkeen', lang: 'fi' }]);
  const tigrinya = sheetSide(detail, 'ti', 'ti');
  expect([tigrinya.lang, tigrinya.direction]).toEqual(['ti', 'ltr']);
  expect(tigrinya.rows.find(({ id }) => id === 'where')?.head).toBe('ኣበይ');
});

test('a language without words of its own has an English sheet that says so, about that language', () => {
  const side = sheetSide(detailOf({ channels: [visitIn('091', offers('staff', 'sq'))] }), 'sq', 'sq');
  expect([side.lang, side.direction]).toEqual(['en', 'ltr']);
  expect(linesOf(side, 'language')).toEqual(['shqip', 'Staff speak this language: Visit']);
});

test('both sides have the same rows and as many lines in each', () => {
  const detail = detailOf({
    channels: [visitIn('091', offers('staff', 'ti'), { hours: 'Mo-Fr 09:00-15:00' }), phone()],
    accessibility: { wheelchair: 'limited', note: { fi: 'Luiska' } },
    price: { isFree: true },
  });
  const shapeOf = ({ rows }: SheetSide) => rows.map(({ id, lines }) => [id, lines.length]);
  expect(shapeOf(sheetSide(detail, 'ti', 'ti'))).toEqual(shapeOf(sheetSide(detail, 'fi', 'ti')));
});

test('nothing is shortened, however long it is', () => {
  const long = 'Hyvin pitkä kuvaus. '.repeat(60).trim();
  const side = fi({ summary: { fi: long }, name: { fi: 'N'.repeat(200) } });
  expect(side.about[0]?.text).toBe(long);
  expect(side.name.text).toHaveLength(200);
});

test('what nobody has confirmed says so, and a service closed for now says until when', () => {
  const side = fi({ state: 'temporarily-closed', reopensOn: '2026-12-01' });
  expect(side.about[0]).toEqual({ text: 'Suljettu toistaiseksi. Avataan taas: 1.12.2026', isStrong: true });
  expect(linesOf(side, 'note')).toEqual([
    'Palvelu ei ole vahvistanut näitä tietoja. Soita tai kirjoita ennen kuin lähdet.',
    'Paperin päivämäärä: 24.11.2026',
  ]);
});

test('only who can come in person is told what to bring and how to get there', () => {
  const rows = fi({ channels: [phone()] }).rows.map(({ id }) => id);
  expect(rows).not.toContain('bring');
  expect(rows).not.toContain('way');
  expect(linesOf(fi({ channels: [phone()] }), 'where')).toEqual(['Puhelimella tai internetissä']);
});

test('numbers come first, and what to write to stands with them or alone', () => {
  const email: Channel = { kind: 'email', email: 'neuvonta@example.fi', languages: [] };
  const both = fi({ channels: [email, phone([], { label: { fi: 'Päivystys' } })] });
  expect(linesOf(both, 'phone')).toEqual(['Päivystys: 040 1234567', 'Sähköposti: neuvonta@example.fi']);
  expect(linesOf(both, 'online')).toEqual([]);
  expect(linesOf(fi({ channels: [email] }), 'online')).toEqual(['Sähköposti: neuvonta@example.fi']);
});

test('a message holds name, address, telephone, hours, language and link', () => {
  const channels = [visitIn('091', offers('staff', 'so')), phone()];
  const side = sheetSide(detailOf({ name: { fi: 'Neuvonta' }, channels }), 'so', 'so');
  const message = messageText(side, 'https://example.fi/x');
  for (const part of [
    'Neuvonta',
    'Helsinki',
    'Telefoon:\n040 1234567',
    'Goorma:',
    'Soomaali',
    'https://example.fi/x',
  ])
    expect(message).toContain(part);
  expect(message.split('\n\n').at(-1)).toBe('https://example.fi/x');
});
