import { describe, expect, test } from 'vitest';
import type { Query } from '../../data/model/query.ts';
import { answerQuery } from '../../data/search/answer.ts';
import {
  answerOf,
  offers,
  phone,
  queryFor,
  serviceWith,
  snapshotOf,
  tuesdayMorning,
  visitIn,
} from './fixtures/serviceWith.ts';

/** The numbers of the services that match; they are numbered from 1 in the order given. */
function found(asked: Partial<Query>, ...offered: Parameters<typeof serviceWith>[0][]): number[] {
  const numbered = offered.map((changes, i) => serviceWith({ number: i + 1, ...changes }));
  return answerOf(numbered, asked).items.map(({ slug }) => Number(slug.split('-')[1]));
}

describe('a service matches', () => {
  test('in any of the languages, or in all of them over its channels', () => {
    const offered = [
      { channels: [visitIn('091', offers('staff', 'so')), phone(offers('staff', 'ar'))] },
      { channels: [visitIn('091', offers('staff', 'so'))] },
      { channels: [visitIn('091', offers('staff', 'fi'))] },
    ];
    expect(found({ speaks: ['so', 'ar'] }, ...offered).sort()).toEqual([1, 2]);
    expect(found({ speaks: ['so', 'ar'], match: 'all' }, ...offered)).toEqual([1]);
    expect(found({ speaks: ['so', 'ar'], match: 'all', via: ['visit'] }, ...offered)).toEqual([]);
  });

  test('only where the channel of the wanted kind speaks the language in the wanted way', () => {
    const offered = [
      { channels: [visitIn('091', offers('interpreter', 'so')), phone(offers('staff', 'fi'))] },
      { channels: [visitIn('091', offers('written', 'so'))] },
    ];
    expect(found({ speaks: ['so'] }, ...offered)).toEqual([1]);
    expect(found({ speaks: ['so'], how: ['staff'] }, ...offered)).toEqual([]);
    expect(found({ speaks: ['so'], how: ['written'] }, ...offered)).toEqual([2]);
    expect(found({ speaks: ['so'], via: ['phone'] }, ...offered)).toEqual([]);
  });

  test('with an interpreter in no language by name, where a channel interprets on request', () => {
    const offered = [
      {
        channels: [
          visitIn('091', offers('staff', 'fi'), { hours: 'We 09:00-10:00', interpreterOnRequest: true }),
        ],
      },
      { channels: [visitIn('091', offers('interpreter', 'so'))] },
      { channels: [visitIn('091', offers('staff', 'so'))] },
    ];
    expect(found({ how: ['interpreter'] }, ...offered).sort()).toEqual([1, 2]);
    expect(found({ how: ['interpreter'], via: ['phone'] }, ...offered)).toEqual([]);
    expect(found({ how: ['interpreter'], open: '2026-11-25T07:30:00.000Z' }, ...offered)).toEqual([1]);
    expect(found({ how: ['interpreter'], open: '2026-11-25T08:30:00.000Z' }, ...offered)).toEqual([]);
    expect(found({ how: ['interpreter'], speaks: ['so'] }, ...offered)).toEqual([2]);
    expect(found({ how: ['written'] }, ...offered)).toEqual([]);
  });

  test('open in the language: its own hours count, not those of the channel', () => {
    const channels = [
      visitIn('091', [{ tag: 'so', how: 'staff', hours: 'Th 09:00-12:00' }, ...offers('staff', 'fi')], {
        hours: 'Mo-Fr 09:00-15:00',
      }),
    ];
    expect(found({ open: 'now' }, { channels })).toEqual([1]);
    expect(found({ open: 'now', speaks: ['fi'] }, { channels })).toEqual([1]);
    expect(found({ open: 'now', speaks: ['so'] }, { channels })).toEqual([]);
    expect(found({ open: '2026-11-26T08:00:00.000Z', speaks: ['so'] }, { channels })).toEqual([1]);
    expect(found({ open: '2026-11-26T12:00:00.000Z', speaks: ['so'] }, { channels })).toEqual([]);
  });

  test('the channel that speaks the language must be open, not another one', () => {
    const channels = [
      visitIn('091', offers('staff', 'fi'), { hours: '24/7' }),
      phone(offers('staff', 'so'), { hours: 'We 09:00-10:00' }),
    ];
    expect(found({ open: 'now', speaks: ['so'] }, { channels })).toEqual([]);
    expect(found({ open: 'now', via: ['phone'] }, { channels })).toEqual([]);
  });

  test('hours that are not known, or closed by an exception, are not open', () => {
    expect(found({ open: 'now' }, { channels: [visitIn('091')] })).toEqual([]);
    const closed = visitIn('091', [], { hours: 'Mo-Fr 09:00-15:00', exceptions: ['2026 Nov 24 off'] });
    expect(found({ open: 'now' }, { channels: [closed] })).toEqual([]);
  });

  test('a service that is closed for the time being is found, but is not open', () => {
    const channels = [visitIn('091', offers('staff', 'so'), { hours: '24/7' })];
    expect(found({ speaks: ['so'] }, { state: 'temporarily-closed', channels })).toEqual([1]);
    expect(found({ speaks: ['so'], open: 'now' }, { state: 'temporarily-closed', channels })).toEqual([]);
    expect(
      found({ speaks: ['so'], open: '2027-03-02T09:30:00.000Z' }, { state: 'temporarily-closed', channels }),
    ).toEqual([]);
  });

  test('who asks for Kurdish finds Sorani, and the other way round; who asks for Sorani finds no Kurmanji', () => {
    const offered = ['ku', 'ckb', 'kmr'].map((tag) => ({ channels: [phone(offers('staff', tag))] }));
    expect(found({ speaks: ['ku'] }, ...offered).sort()).toEqual([1, 2, 3]);
    expect(found({ speaks: ['ckb'] }, ...offered).sort()).toEqual([1, 2]);
  });

  test('who asks for a regional form finds the language itself, but Dari is no Persian', () => {
    const offered = ['en', 'en-GB', 'fa', 'fa-AF'].map((tag) => ({
      channels: [phone(offers('staff', tag))],
    }));
    expect(found({ speaks: ['en-GB'] }, ...offered).sort()).toEqual([1, 2]);
    expect(found({ speaks: ['en-US'] }, ...offered)).toEqual([1]);
    expect(found({ speaks: ['en'] }, ...offered)).toEqual([1]);
    expect(found({ speaks: ['fa-AF'] }, ...offered)).toEqual([4]);
    expect(found({ speaks: ['fa'] }, ...offered)).toEqual([3]);
  });

  test('where all languages are needed, another one counts only beside those that are chosen', () => {
    const services = [['so', 'ar'], ['so'], ['ar']].map((tags, i) =>
      serviceWith({ number: i + 1, channels: [phone(offers('staff', ...tags))] }),
    );
    const counts = (asked: Partial<Query>) => answerOf(services, asked).facets.speaks;
    expect(counts({ speaks: ['so'], match: 'all' })).toEqual({ so: 2, ar: 1 });
    expect(counts({ speaks: ['so'], match: 'any' })).toEqual({ so: 2, ar: 2 });
    expect(counts({ match: 'all' })).toEqual({ so: 2, ar: 2 });
  });

  test('a municipality is served that the area names, by a nationwide one, or by its own where no area is said', () => {
    const offered: Parameters<typeof serviceWith>[0][] = [
      { serviceArea: { kind: 'municipalities', codes: ['245', '049'] } },
      { serviceArea: { kind: 'nationwide' } },
      { channels: [visitIn('245')] },
      {},
    ];
    expect(found({ serves: '245' }, ...offered).sort()).toEqual([1, 2, 3]);
  });

  test('staff come before interpreters, and those before written offers', () => {
    const offered = (['written', 'interpreter', 'staff'] as const).map((how) => ({
      channels: [visitIn('091', offers(how, 'so'))],
    }));
    expect(found({ speaks: ['so'], how: ['staff', 'interpreter', 'written'] }, ...offered)).toEqual([
      3, 2, 1,
    ]);
  });

  test('the nearest comes first, with its distance', () => {
    const services = ['091', '245', '905'].map((code, i) =>
      serviceWith({ number: i + 1, channels: [visitIn(code)] }),
    );
    const { items, place } = answerOf(services, { near: { kind: 'municipality', code: '245' } });
    expect(items.map(({ slug }) => slug)).toEqual(['neuvonta-2', 'neuvonta-1', 'neuvonta-3']);
    expect(items[0]?.distanceKm).toBe(0);
    expect(items[1]?.distanceKm).toBeGreaterThan(20);
    expect(place?.name).toEqual({ fi: 'Kerava', sv: 'Kervo' });
  });

  test("the visitor's own position goes before the place of the query", () => {
    const small = snapshotOf([serviceWith({ channels: [visitIn('245')] })]);
    const query = queryFor({ near: { kind: 'municipality', code: '245' } });
    const self = { lat: 60.1699, lng: 24.9384 };
    expect(answerQuery(small, query, { now: tuesdayMorning, self }).items[0]?.distanceKm).toBeGreaterThan(20);
  });
});
