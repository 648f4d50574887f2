import { expect, test } from 'vitest';
import type { Card, CardChannel, Schedules } from '../../data/model/card.ts';
import { mainState } from './mainState.ts';

const base = '2026-11-23T22:00:00.000Z';
const now = new Date('2026-11-24T08:00:00Z');
// Minutes after midnight in Helsinki; it is 10:00, minute 600.
const schedules: Schedules = {
  base,
  days: [0, 1440, 2880],
  list: [[], [540, 720], [660, 720], [1980, 2040], [300, 400]],
};
const [unknown, open, opensAtEleven, opensTomorrow, closed] = [0, 1, 2, 3, 4];

function channel(
  kind: CardChannel['kind'],
  schedule: number,
  access: CardChannel['access'] = [],
): CardChannel {
  return {
    kind,
    value: null,
    access,
    schedule,
    offers: [],
    interpreterOnRequest: false,
    moreLanguages: false,
  };
}

const stateOf = (...channels: CardChannel[]) => mainState({ channels } as unknown as Card, schedules, now);

test.each([
  ['open goes before later', [channel('visit', opensAtEleven), channel('phone', open)], 'open'],
  ['opening later goes before closed', [channel('visit', closed), channel('phone', opensTomorrow)], 'opens'],
  ['closed goes before unknown', [channel('visit', unknown), channel('phone', closed)], 'closed'],
  ['unknown hours are unknown', [channel('visit', unknown)], 'unknown'],
  ['no channel is unknown', [], 'unknown'],
  ['an open chat does not open a desk', [channel('visit', closed), channel('chat', open)], 'closed'],
  ['where nobody can be visited or called, the others count', [channel('chat', open)], 'open'],
])('%s', (_, channels, kind) => {
  expect(stateOf(...channels).state.kind).toBe(kind);
});

test('of two that open later the sooner counts, whatever their order', () => {
  const sooner = { kind: 'opens', at: new Date('2026-11-24T09:00:00Z') };
  expect(stateOf(channel('visit', opensTomorrow), channel('phone', opensAtEleven)).state).toMatchObject(
    sooner,
  );
  expect(stateOf(channel('phone', opensAtEleven), channel('visit', opensTomorrow)).state).toMatchObject(
    sooner,
  );
});

test.each([
  ['only an appointment', [channel('visit', unknown, ['appointment'])], true],
  ['walk-in as well', [channel('visit', unknown, ['appointment', 'walk-in'])], false],
  ['nothing said', [channel('visit', unknown)], false],
  [
    'one desk of two without appointment',
    [channel('visit', 0, ['appointment']), channel('visit', 0, ['walk-in'])],
    false,
  ],
  ['an appointment by telephone only', [channel('phone', unknown, ['appointment'])], false],
  [
    'a telephone beside the appointment',
    [channel('visit', 0, ['appointment']), channel('phone', open)],
    true,
  ],
])('by appointment: %s', (_, channels, isByAppointment) => {
  expect(stateOf(...channels).isByAppointment).toBe(isByAppointment);
});
