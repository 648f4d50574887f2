import { expect, test } from 'vitest';
import { joinDay, splitDay } from './slotTexts.ts';

test.each([
  ['', [], false],
  ['9–11', [['9', '11']], false],
  ['9', [['9', '']], false],
  [
    '9–11, –',
    [
      ['9', '11'],
      ['', ''],
    ],
    false,
  ],
  ['–', [['', '']], false],
  ['by appointment', [], true],
  ['9.30–11 by appointment', [['9.30', '11']], true],
  ['9–11 ajanvarauksella', [['09:00', '11:00']], true],
  [
    'klo 9-11 ja 12-15',
    [
      ['09:00', '11:00'],
      ['12:00', '15:00'],
    ],
    false,
  ],
  ['suljettu', [], false],
  ['ask us', [['ask us', '']], false],
])('%j has the rows %j', (text, rows, isByAppointment) => {
  const day = splitDay(text);
  expect(day.slots.map(({ from, to }) => [from, to])).toEqual(rows);
  expect(day.isByAppointment).toBe(isByAppointment);
});

test.each([
  {
    slots: [
      { from: '9.', to: '' },
      { from: '', to: '' },
    ],
    isByAppointment: false,
  },
  { slots: [{ from: '', to: '' }], isByAppointment: true },
  { slots: [], isByAppointment: true },
  { slots: [{ from: '9', to: '1' }], isByAppointment: false },
])('half-typed rows stay as they are: %j', (day) => {
  expect(splitDay(joinDay(day))).toEqual(day);
});

test('a comma in a time is no second slot', () => {
  expect(joinDay({ slots: [{ from: '9,30', to: '11' }], isByAppointment: false })).toBe('9.30–11');
});
