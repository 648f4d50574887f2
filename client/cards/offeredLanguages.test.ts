import { expect, test } from 'vitest';
import type { Card, CardOffer } from '../../data/model/card.ts';
import { offeredLanguages, satisfies } from './offeredLanguages.ts';

function cardOf(...channels: { schedule: number; offers: CardOffer[] }[]): Card {
  return { channels } as unknown as Card;
}

const offer = (tag: string, how: CardOffer['how'], schedule = 1): CardOffer => ({ tag, how, schedule });

test('each language stands once, in the best way of any channel, in the order of the service', () => {
  const card = cardOf(
    { schedule: 1, offers: [offer('fi', 'staff'), offer('so', 'written'), offer('ar', 'interpreter')] },
    { schedule: 1, offers: [offer('so', 'staff'), offer('ar', 'written'), offer('uk', 'staff')] },
  );
  expect(offeredLanguages(card, []).map(({ tag, how }) => [tag, how])).toEqual([
    ['fi', 'staff'],
    ['so', 'staff'],
    ['ar', 'interpreter'],
    ['uk', 'staff'],
  ]);
});

test('those asked for come first', () => {
  const card = cardOf({
    schedule: 1,
    offers: [offer('fi', 'staff'), offer('sv', 'staff'), offer('so', 'staff')],
  });
  expect(offeredLanguages(card, ['so', 'sv']).map(({ tag, isWanted }) => [tag, isWanted])).toEqual([
    ['sv', true],
    ['so', true],
    ['fi', false],
  ]);
});

test('a language tells hours of its own, only where they are not those of the channel', () => {
  const card = cardOf({ schedule: 1, offers: [offer('fi', 'staff'), offer('so', 'staff', 2)] });
  expect(offeredLanguages(card, []).map(({ ownSchedule }) => ownSchedule)).toEqual([null, 2]);
});

test.each([
  ['so', ['so'], true],
  ['so', ['ar', 'so'], true],
  ['so', ['ar'], false],
  ['so', [], false],
  ['ckb', ['ku'], true],
  ['ku', ['ckb'], true],
  ['kmr', ['ckb'], false],
  ['fa', ['fa-AF'], false],
])('an offer in %s for someone who asks for %j: %s', (tag, wanted, isServed) => {
  expect(satisfies(tag, wanted)).toBe(isServed);
});
