import { expect, test } from 'vitest';
import { answerQuery } from '../../data/search/answer.ts';
import { queryFor, serviceWith, snapshotOf, tuesdayMorning, visitIn } from './fixtures/serviceWith.ts';

const snapshot = snapshotOf([
  serviceWith({
    number: 1,
    name: { fi: 'Maahanmuuttajaneuvonta', sv: 'Invandrarrådgivning', ar: 'إرشاد المهاجرين' },
    channels: [
      visitIn('049', [], {
        address: { municipalityCode: '049', street: 'Kamreerintie 2 A', postalCode: '02770' },
      }),
    ],
  }),
  serviceWith({ number: 2, name: { fi: 'Tervetuloa-piste' }, channels: [visitIn('545')] }),
  serviceWith({ number: 3, name: { fi: 'Pälkäneen neuvonta' }, channels: [visitIn('635')] }),
]);

const found = (q: string) =>
  answerQuery(snapshot, queryFor({ q }), { now: tuesdayMorning })
    .items.map(({ slug }) => slug)
    .sort();

test.each([
  ['a municipality in Finnish', 'Espoo', [1]],
  ['a municipality in Swedish', 'Esbo', [1]],
  ['a Swedish name for a Swedish municipality', 'Närpes', [2]],
  ['its Finnish name', 'Närpiö', [2]],
  ['letters without their dots', 'narpes', [2]],
  ['capitals', 'PÄLKÄNE', [3]],
  ['letters and marks apart', 'Pa\u0308lka\u0308ne', [3]],
  ['the beginning of a word', 'maahan', [1]],
  ['no middle of a word', 'muuttaja', []],
  ['a part of a name with a dash', 'piste', [2]],
  ['several words, all of them, in any order', 'esbo invandrar', [1]],
  ['nothing, where one of the words is missing', 'esbo tervetuloa', []],
  ['a word that two have', 'neuvonta', [3]],
  ['a postal code', '02770', [1]],
  ['the beginning of a postal code', '027', [1]],
  ['a street', 'kamreerintie', [1]],
  ['a street and number', 'kamreerintie 2', [1]],
  ['Arabic without its hamza', 'ارشاد', [1]],
  ['everything, without any letter', ' –!', [1, 2, 3]],
])('text finds %s', (_, q, numbers) => {
  expect(found(q)).toEqual(numbers.map((number) => `neuvonta-${number}`));
});
