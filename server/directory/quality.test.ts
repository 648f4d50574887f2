import { expect, test } from 'vitest';
import type { Service } from '../../data/model/service.ts';
import { offers, phone, serviceWith, snapshotOf, tuesdayMorning, visitIn } from './fixtures/serviceWith.ts';
import { qualityOf } from './quality.ts';

const address = { municipalityCode: '091', street: 'Katu 1' };
const confirmed = (on: string): Service['provenance'] => ({
  identity: { source: { kind: 'provider' }, recordedOn: on, confirmed: { on, by: 'provider' } },
});
const dated = (date: string): Service['provenance'] => ({
  identity: { source: { kind: 'public-page', date }, recordedOn: '2026-01-02' },
});
const whole: Partial<Service> = {
  channels: [visitIn('091', offers('staff', 'so'), { address, hours: 'Mo 09:00-10:00' }), phone()],
  provenance: confirmed('2026-11-24'),
};
const channelsLess = (change: Partial<Service['channels'][number]>) =>
  ({
    channels: [{ ...whole.channels?.[0], ...change } as Service['channels'][number], phone()],
  }) as Partial<Service>;

function quality(changes: Partial<Service>): number {
  return qualityOf(snapshotOf([serviceWith({ ...whole, ...changes })]).cardAt(0), tuesdayMorning);
}

test('all known and confirmed today is best', () => {
  expect(quality({})).toBe(0);
});

test.each([
  ['no street', channelsLess({ address: { municipalityCode: '091' } } as never), 150],
  ['no telephone number', { channels: whole.channels?.slice(0, 1) }, 100],
  ['no hours', channelsLess({ hours: undefined }), 150],
  ['no language', channelsLess({ languages: [] }), 200],
  ['closed for the time being', { state: 'temporarily-closed' }, 200],
  ['confirmed two years ago', { provenance: confirmed('2024-11-24') }, 30],
  ['confirmed in the future by mistake', { provenance: confirmed('2027-11-24') }, 0],
  ['seen half a year ago, never confirmed', { provenance: dated('2026-05-25') }, 58],
  ['from an undated source', { provenance: {} }, 110],
  ['from a source of long ago', { provenance: dated('1999') }, 200],
] as [string, Partial<Service>, number][])('%s costs %d', (_, changes, cost) => {
  expect(quality(changes)).toBe(cost);
});

test('a source dated by year or month only is as old as its beginning', () => {
  expect(quality({ provenance: dated('2026') })).toBe(quality({ provenance: dated('2026-01-01') }));
  expect(quality({ provenance: dated('2026-05') })).toBe(quality({ provenance: dated('2026-05-01') }));
});

test('a service of which nothing is known is worst', () => {
  const nothing = quality({
    state: 'temporarily-closed',
    provenance: {},
    channels: [{ kind: 'email', languages: [] }],
  });
  expect(nothing).toBeLessThanOrEqual(1000);
  expect(nothing).toBe(150 + 100 + 150 + 200 + 200 + 110);
});
