import { expect, test } from 'vitest';
import { nextDueOn } from '../../data/model/dueFacts.ts';
import { type Order, orders, type Sort, splitSort } from '../../data/model/query.ts';
import type { PublicService } from '../../data/model/service.ts';
import { areaByCode } from '../../data/reference/areas.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';
import { providerTypeNames } from '../../data/reference/providerTypes.ts';
import { matchingRows } from '../../data/search/answer.ts';
import { syntheticServices } from '../../scripts/seed/syntheticServices.ts';
import { lastConfirmed, standsAt } from './card.ts';
import { queryFor, snapshotOf, tuesdayMorning } from './fixtures/serviceWith.ts';
import { inReadersWords } from './snapshot.ts';

const services: PublicService[] = [...syntheticServices(300, 3)];
const snapshot = snapshotOf(services);
const collators = { fi: new Intl.Collator('fi'), sv: new Intl.Collator('sv') };
type Reader = keyof typeof collators;

const municipalityOf = (service: PublicService) => municipalityByCode(standsAt(service).municipalityCode);
const areaNaively = (kind: 'region' | 'county' | 'employment') => (service: PublicService, reader: Reader) =>
  areaByCode(kind, municipalityOf(service)?.[kind] ?? '')?.name[reader] ?? '';

/** What a person would look at in the table, written out anew. */
const shown: Partial<Record<Order, (service: PublicService, reader: Reader) => string | number>> = {
  name: ({ name }, reader) => name[reader] ?? name.fi ?? name.sv ?? '',
  provider: ({ provider }, reader) => {
    const names = provider.name ?? municipalityByCode(provider.municipalityCode)?.name;
    return names?.[reader] ?? names?.fi ?? '';
  },
  'provider-type': ({ provider }, reader) =>
    providerTypeNames.find(({ id }) => id === provider.type)?.name[reader] ?? '',
  municipality: (service, reader) => municipalityOf(service)?.name[reader] ?? '',
  region: areaNaively('region'),
  county: areaNaively('county'),
  employment: areaNaively('employment'),
  confirmed: (service) => -Date.parse(lastConfirmed(service)?.on ?? '1970-01-01'),
  due: (service) => Date.parse(nextDueOn(service) ?? '9999-01-01'),
  languages: ({ channels }) =>
    -new Set(
      channels.flatMap(({ languages }) =>
        languages.flatMap(({ tag, how }) => (how === 'written' ? [] : tag)),
      ),
    ).size,
  area: ({ serviceArea: area }) => (area?.kind === 'nationwide' ? -1000 : -(area?.codes.length ?? 0)),
  price: ({ price }) => (price === undefined ? 2 : price.isFree ? 0 : 1),
};

const cases = (Object.keys(shown) as Exclude<Order, 'relevance'>[]).flatMap((order) =>
  ([order, `-${order}`] satisfies Sort[]).flatMap((sort) =>
    (['fi', 'sv'] as const).map((reader) => [sort, reader] as const),
  ),
);

test.each(cases)('by %s, what a reader of %s sees never goes back', (sort, reader) => {
  const { order, isReversed } = splitSort(sort);
  const { rows } = matchingRows(inReadersWords(snapshot, reader), queryFor({ sort }), {
    now: tuesdayMorning,
  });
  expect(rows).toHaveLength(services.length);
  const seenIn = shown[order] as NonNullable<(typeof shown)[Order]>;
  const values = rows.map((row) => seenIn(snapshot.services[row] as PublicService, reader));
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' ? a - (b as number) : collators[reader].compare(a, b as string);
  const backwards = values.filter(
    (value, i) => i > 0 && compare(values[i - 1] as string, value) * (isReversed ? -1 : 1) > 0,
  );
  expect(backwards).toEqual([]);
});

test('every order is checked here or in search.test.ts', () => {
  expect([...Object.keys(shown), 'relevance', 'distance'].sort()).toEqual([...orders].sort());
});

test('a filter leaves the order of what is left as it was', () => {
  const inOrder = (changes: object) =>
    matchingRows(snapshot, queryFor({ sort: '-municipality', ...changes }), { now: tuesdayMorning }).rows;
  const kept = inOrder({ speaks: ['so'] });
  expect(kept.length).toBeGreaterThan(10);
  expect(inOrder({}).filter((row) => kept.includes(row))).toEqual(kept);
});
