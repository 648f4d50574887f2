import { expect, test } from 'vitest';
import { type Service, serviceSchema } from '../../data/model/service.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';
import { distanceKm } from '../../data/search/distance.ts';
import { syntheticServices } from './syntheticServices.ts';

const sample = [...syntheticServices(2000, 42)];

function share(isSo: (service: Service) => boolean): number {
  return sample.filter(isSo).length / sample.length;
}

function speaks(service: Service, tag: string): boolean {
  return service.channels.some(({ languages }) => languages.some((offer) => offer.tag === tag));
}

function visits(service: Service) {
  return service.channels.flatMap((channel) => (channel.kind === 'visit' ? [channel.address] : []));
}

test('the same number and seed give the same bytes; another seed gives others', () => {
  const again = JSON.stringify([...syntheticServices(2000, 42)]);
  expect(again).toBe(JSON.stringify(sample));
  expect(JSON.stringify([...syntheticServices(2000, 43)])).not.toBe(again);
});

test('a smaller directory is the beginning of a larger one', () => {
  expect([...syntheticServices(50, 42)]).toEqual(sample.slice(0, 50));
});

test('every service fits the schema as it is, and has an id and a slug of its own', () => {
  for (const service of sample)
    expect(JSON.stringify(serviceSchema.parse(service))).toHaveLength(JSON.stringify(service).length);
  expect(new Set(sample.map(({ id }) => id)).size).toBe(sample.length);
  expect(new Set(sample.map(({ slug }) => slug)).size).toBe(sample.length);
});

test('positions lie near the seat of their municipality', () => {
  const distances = sample.flatMap(visits).map(({ municipalityCode, position }) => {
    const seat = municipalityByCode(municipalityCode)?.position;
    return seat && position ? distanceKm(seat, position) : Number.NaN;
  });
  expect(Math.max(...distances)).toBeLessThan(31);
  expect(distances.filter((km) => km < 10).length / distances.length).toBeGreaterThan(0.9);
});

test('languages are skewed: the common ones common, the rare ones rare', () => {
  const shares = ['fi', 'en', 'sv', 'ru', 'ar', 'so'].map((tag) => share((service) => speaks(service, tag)));
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  expect(shares[0]).toBeGreaterThan(0.9);
  expect(share((service) => speaks(service, 'rn'))).toBeLessThan(0.03);
});

test('larger towns have more services', () => {
  const inHelsinki = share(({ provider }) => provider.municipalityCode === '091');
  expect(inHelsinki).toBeGreaterThan(0.08);
  expect(new Set(sample.map(({ provider }) => provider.municipalityCode)).size).toBeGreaterThan(150);
});

test('there is something of everything that the product must show', () => {
  const channels = sample.flatMap((service) => service.channels);
  const offers = channels.flatMap(({ languages }) => languages);
  expect(new Set(sample.map(({ channels }) => channels.length))).toEqual(new Set([1, 2, 3, 4]));
  expect(new Set(channels.map(({ kind }) => kind)).size).toBe(6);
  expect(new Set(offers.map(({ how }) => how)).size).toBe(3);
  expect(offers.some(({ hours }) => hours)).toBe(true);
  expect(new Set(sample.map(({ provider }) => provider.type)).size).toBe(7);
  expect(new Set(sample.map(({ serviceArea }) => serviceArea?.kind)).size).toBe(3);
  expect(new Set(sample.map(({ state }) => state))).toEqual(new Set(['published', 'temporarily-closed']));
  expect(share(({ provenance }) => !provenance.languages?.confirmed)).toBeGreaterThan(0.2);
  expect(share(({ provenance }) => (provenance.languages?.confirmed?.on ?? '') > '2026-05')).toBeGreaterThan(
    0.3,
  );
});

test('no channel is without a language, and e-mail is answered in writing', () => {
  for (const { channels } of sample) {
    for (const { kind, languages } of channels) {
      expect(languages.length).toBeGreaterThan(0);
      if (kind === 'email') expect(new Set(languages.map(({ how }) => how))).toEqual(new Set(['written']));
    }
  }
});
