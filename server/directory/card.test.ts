import { describe, expect, test } from 'vitest';
import type { Channel } from '../../data/model/channel.ts';
import type { Service } from '../../data/model/service.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';
import { lastConfirmed, standsAt, toCard } from './card.ts';
import { phone, serviceWith, visitIn } from './fixtures/serviceWith.ts';

const noHours = () => 0;
const door = { lat: 60.4, lng: 25.1 };

describe('a service stands', () => {
  test.each([
    ['entrance', true],
    ['street', false],
    ['municipality', false],
  ] as const)(
    'at its address; exactly only where the position is the entrance (%s)',
    (precision, isExact) => {
      const address = { municipalityCode: '245', position: door, precision };
      expect(standsAt(serviceWith({ channels: [visitIn('245', [], { address })] }))).toEqual({
        position: door,
        isExact,
        municipalityCode: '245',
      });
    },
  );

  test('at the first visiting address that has a position', () => {
    const address = { municipalityCode: '245', position: door, precision: 'entrance' as const };
    const channels = [phone(), visitIn('091'), visitIn('245', [], { address })];
    expect(standsAt(serviceWith({ channels })).municipalityCode).toBe('245');
  });

  test('at the seat of the address, not of the provider, where no position is known', () => {
    const { position, isExact } = standsAt(serviceWith({ channels: [visitIn('245')] }));
    expect({ position, isExact }).toEqual({ position: municipalityByCode('245')?.position, isExact: false });
  });

  test("at its provider's seat where it cannot be visited", () => {
    expect(standsAt(serviceWith({ channels: [phone()] })).municipalityCode).toBe('091');
  });

  test('nowhere in a municipality that does not exist', () => {
    expect(() => standsAt(serviceWith({ channels: [visitIn('999')] }))).toThrow('999');
  });
});

test('the latest confirmation counts, whichever facts it is of', () => {
  const provenance: Service['provenance'] = Object.fromEntries(
    (['identity', 'contact', 'hours'] as const).map((group, i) => [
      group,
      {
        source: { kind: 'editor', date: `202${i}` },
        recordedOn: '2026-01-01',
        confirmed: { on: `2026-0${[3, 5, 4][i]}-01`, by: i === 1 ? 'provider' : 'editor' },
      },
    ]),
  );
  const service = serviceWith({ provenance });
  expect(lastConfirmed(service)).toEqual({ on: '2026-05-01', by: 'provider' });
  expect(toCard(service, noHours).sourceDate).toBe('2022');
  expect(lastConfirmed(serviceWith())).toBeNull();
});

test.each<[string, Channel, string | null, string | undefined]>([
  ['a Finnish number', phone(), '+358401234567', '040 1234567'],
  ['a foreign number', phone([], { phone: '+46812345678' }), '+46812345678', '+46 8 123 456 78'],
  ['a telephone without its number', { kind: 'phone', languages: [] }, null, undefined],
  ['e-mail', { kind: 'email', email: 'a@example.org', languages: [] }, 'a@example.org', undefined],
  [
    'a web page',
    { kind: 'web', url: 'https://example.org/', languages: [] },
    'https://example.org/',
    undefined,
  ],
  [
    'a chat by telephone',
    { kind: 'chat', phone: '+358401234567', languages: [] },
    '+358401234567',
    undefined,
  ],
  ['a visit', visitIn('091'), null, undefined],
])('%s has its value on the card', (_, channel, value, display) => {
  const [shown] = toCard(serviceWith({ channels: [channel] }), noHours).channels;
  expect(shown?.value).toBe(value);
  expect(shown?.display).toBe(display);
});

test('a language without hours of its own keeps those of its channel, with the same exceptions', () => {
  const asked: [string | undefined, string[] | undefined][] = [];
  const channel = visitIn(
    '091',
    [
      { tag: 'fi', how: 'staff' },
      { tag: 'so', how: 'staff', hours: 'Th' },
    ],
    {
      hours: 'Mo',
      exceptions: ['2026 Dec 24 off'],
    },
  );
  const [shown] = toCard(serviceWith({ channels: [channel] }), (hours, exceptions) =>
    asked.push([hours, exceptions]),
  ).channels;
  expect(asked).toEqual([
    ['Mo', ['2026 Dec 24 off']],
    ['Th', ['2026 Dec 24 off']],
  ]);
  expect(shown?.offers.map(({ schedule }) => schedule)).toEqual([1, 2]);
});
