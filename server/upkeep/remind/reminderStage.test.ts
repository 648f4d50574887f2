import { expect, test } from 'vitest';
import type { ContactRole } from '../../../data/model/upkeep.ts';
import type { Reminder } from '../../store/reminders.ts';
import { isStale, reminderStage } from './reminderStage.ts';

const dueOn = '2027-05-24';
const both: [string, ContactRole][] = [
  ['a', 'first'],
  ['b', 'second'],
];
type Told = [to: string, stage: Reminder['stage'], on: string, dueOn?: string];

function round(today: string, told: Told[], contacts = both) {
  return {
    dueOn,
    now: new Date(`${today}T08:00:00Z`),
    contacts: contacts.map(([id, role]) => ({ id, role })),
    reminders: told.map(
      ([maintainerId, stage, on, of = dueOn]): Reminder => ({
        maintainerId,
        stage,
        dueOn: of,
        serviceId: 's',
        facts: [],
        createdAt: `${on}T08:00:00.000Z`,
      }),
    ),
  };
}

const first: Told = ['a', 'first', '2027-05-24'];
const second: Told = ['a', 'second', '2027-06-14'];
const other: Told = ['b', 'second-contact', '2027-07-05'];
const earlier: Told = ['a', 'first', '2027-05-10', '2027-05-10'];

test.each<[string, Told[], string | null, string | null, boolean, [string, ContactRole][]?]>([
  ['2027-05-24', [], 'first', null, false],
  ['2027-06-13', [first], null, null, false],
  ['2027-06-14', [first], 'second', null, false],
  ['2027-07-04', [first, second], null, null, false],
  ['2027-07-05', [first, second], null, 'second-contact', false],
  ['2027-07-25', [first, second, other], null, null, false],
  ['2027-07-26', [first, second, other], null, null, true],
  // Without a second contact the editors are next.
  ['2027-07-05', [first, second], null, null, true, [['a', 'first']]],
  ['2027-07-04', [first, second], null, null, false, [['a', 'first']]],
  // Without a first contact the other is asked at once.
  ['2027-05-24', [], null, 'second-contact', false, [['b', 'second']]],
  ['2027-05-24', [], null, null, true, []],
  // Some facts were seen to in another round, two weeks ago.
  ['2027-05-24', [earlier], null, null, false],
  ['2027-05-31', [earlier], 'first', null, false],
])(
  'on %s, after %j: %s to the first contact, %s to the second, stale %s',
  (today, told, toFirst, toSecond, stale, who) => {
    const asked = round(today, told, who);
    expect(reminderStage(asked, 'a')).toBe(toFirst);
    expect(reminderStage(asked, 'b')).toBe(toSecond);
    expect(isStale(asked)).toBe(stale);
  },
);
