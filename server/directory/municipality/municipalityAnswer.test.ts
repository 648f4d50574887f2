import { expect, test } from 'vitest';
import { emptyQuery } from '../../../data/model/query.ts';
import { type Municipality, municipalityByCode } from '../../../data/reference/municipalities.ts';
import { syntheticServices } from '../../../scripts/seed/syntheticServices.ts';
import { answerAt } from '../answers.ts';
import { offers, phone, serviceWith, snapshotOf, tuesdayMorning, visitIn } from '../fixtures/serviceWith.ts';
import { municipalityAnswer } from './municipalityAnswer.ts';

const kerava = municipalityByCode('245') as Municipality;

test('a municipality without any service still says where each language is nearest', () => {
  const inHelsinki = serviceWith({ number: 1, channels: [visitIn('091', offers('staff', 'so'))] });
  const inVaasa = serviceWith({ number: 2, channels: [visitIn('905', offers('interpreter', 'so'))] });
  const byPhone = serviceWith({ number: 3, channels: [phone(offers('staff', 'so'))] });
  const answer = municipalityAnswer(snapshotOf([inVaasa, byPhone, inHelsinki]), kerava);
  expect([answer.total, answer.offered]).toEqual([0, []]);
  expect(answer.missing.find(({ tag }) => tag === 'so')).toMatchObject({
    visit: { slug: 'neuvonta-1', servesHere: false },
    remote: { slug: 'neuvonta-3', servesHere: false },
  });
  expect(answer.missing.find(({ tag }) => tag === 'th')).toMatchObject({ visit: null, remote: null });
});

test('by phone a service for the municipality goes before one that is only for others', () => {
  const forOthers = serviceWith({ number: 1, channels: [phone(offers('staff', 'so'))] });
  const forAll = serviceWith({
    number: 2,
    serviceArea: { kind: 'nationwide' },
    channels: [phone(offers('interpreter', 'so'))],
  });
  const { missing, offered, groups } = municipalityAnswer(snapshotOf([forOthers, forAll]), kerava);
  expect(missing.find(({ tag }) => tag === 'so')?.remote).toMatchObject({
    slug: 'neuvonta-2',
    servesHere: true,
  });
  expect(offered).toEqual([
    { tag: 'so', here: [], hereCount: 0, remote: [{ how: 'interpreter', via: ['phone'] }], remoteCount: 1 },
  ]);
  expect(groups.map(({ kind, total }) => [kind, total])).toEqual([
    ['own', 0],
    ['here', 0],
    ['elsewhere', 0],
    ['nationwide', 1],
  ]);
});

test('the nearest service is the first of the list that its link leads to', () => {
  const services = [...syntheticServices(500, 9)];
  const snapshot = snapshotOf(services);
  const { missing } = municipalityAnswer(snapshot, kerava);
  expect(missing.filter(({ visit }) => visit).length).toBeGreaterThan(0);
  for (const { tag, visit } of missing) {
    const near = { kind: 'municipality', code: kerava.code } as const;
    const { items } = answerAt(
      snapshot,
      { ...emptyQuery, speaks: [tag], via: ['visit'], near },
      { now: tuesdayMorning },
    );
    expect(items[0]?.slug).toBe(visit?.slug);
  }
});

test('an answer is worked out once for a state of the directory', () => {
  const snapshot = snapshotOf([serviceWith()]);
  expect(municipalityAnswer(snapshot, kerava)).toBe(municipalityAnswer(snapshot, kerava));
  expect(municipalityAnswer(snapshotOf([serviceWith()]), kerava)).not.toBe(
    municipalityAnswer(snapshot, kerava),
  );
});
