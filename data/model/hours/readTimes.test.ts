import { expect, test } from 'vitest';
import { readClock, readTimes, writeTimes } from './readTimes.ts';

const shown = (text: string) => {
  const { fault, ...times } = readTimes(text);
  return fault ?? writeTimes(times);
};

test.each([
  ['', ''],
  ['9-11', '09:00–11:00'],
  ['9–11', '09:00–11:00'],
  ['9.00-11.00', '09:00–11:00'],
  ['9:00 - 11:30', '09:00–11:30'],
  ['klo 9-11', '09:00–11:00'],
  ['Klo 9.15–11 ja 12.30–15', '09:15–11:00, 12:30–15:00'],
  ['kl. 9-11 och 13-15', '09:00–11:00, 13:00–15:00'],
  ['at 9 to 11 and 12.30 to 15', '09:00–11:00, 12:30–15:00'],
  ['с 9 до 11 и с 13 до 15', '09:00–11:00, 13:00–15:00'],
  ['з 9 до 11, 13–15', '09:00–11:00, 13:00–15:00'],
  ['من ٩ إلى ١١', '09:00–11:00'],
  ['9-11,12-15', '09:00–11:00, 12:00–15:00'],
  ['9-11; 12-15', '09:00–11:00, 12:00–15:00'],
  ['13-15, 9-11', '09:00–11:00, 13:00–15:00'],
  ['0900-1130', '09:00–11:30'],
  ['9am-3pm', '09:00–15:00'],
  ['12am-12pm', '00:00–12:00'],
  ['9-11.', '09:00–11:00'],
  ['20-24', '20:00–24:00'],
  ['24/7', '00:00–24:00'],
  ['24 h', '00:00–24:00'],
  ['suljettu', ''],
  ['Stängt', ''],
  ['closed', ''],
  ['-', ''],
  ['مغلق', ''],
  ['ajanvarauksella', 'by appointment'],
  ['Sopimuksen mukaan', 'by appointment'],
  ['enligt överenskommelse', 'by appointment'],
  ['по записи', 'by appointment'],
  ['за записом', 'by appointment'],
  ['حسب موعد', 'by appointment'],
  ['9-11 (by appointment)', '09:00–11:00 by appointment'],
  ['9-11 ajanvarauksella', '09:00–11:00 by appointment'],
  ['9', 'incomplete'],
  ['9-', 'incomplete'],
  ['-11', 'incomplete'],
  ['9-11, 12', 'incomplete'],
  ['9-25', 'noSuchTime'],
  ['9.60-11', 'noSuchTime'],
  ['24-24', 'noSuchTime'],
  ['9-9', 'empty'],
  ['22-2', 'midnight'],
  ['9-12, 11-15', 'overlap'],
  ['ask us', 'unreadable'],
  ['9-10-11', 'unreadable'],
  ['<b>9-11</b>', 'unreadable'],
])('%j is %j', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['9', 540],
  [' 09.30 ', 570],
  ['9:05', 545],
  ['24', 1440],
  ['24:01', null],
  ['9.5', null],
  ['', null],
  ['nine', null],
])('the time %j is %j', (text, expected) => {
  expect(readClock(text)).toBe(expected);
});
