import { expect, test } from 'vitest';
import { parseWeek } from '../../../data/model/hours/parseWeek.ts';
import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import { renderPart } from '../fixtures/renderPart.tsx';
import { useHoursWords } from './useHoursWords.ts';

function Words({ hours }: { hours: string }) {
  const { weekText } = useHoursWords();
  const week = parseWeek(hours);
  return week && weekText(week).join(' | ');
}

const usual = 'Mo-Th 09:00-11:00,12:30-15:00; PH off';

test.each<[InterfaceLanguage, string, string]>([
  ['en', usual, 'Monday–Thursday: 9:00–11:00 and 12:30–15:00 | Closed on public holidays'],
  ['fi', usual, 'maanantai–torstai: 9.00–11.00 ja 12.30–15.00 | Suljettu pyhäpäivinä'],
  ['sv', usual, 'måndag–torsdag: 9.00–11.00 och 12.30–15.00 | Stängt på helgdagar'],
  ['ru', usual, 'понедельник–четверг: 9:00–11:00 и 12:30–15:00 | Закрыто в праздники'],
  ['uk', usual, 'понеділок–четвер: 9:00–11:00 і 12:30–15:00 | Зачинено у свята'],
  ['ar', usual, 'الاثنين–الخميس: 09:00–11:00 و12:30–15:00 | مغلق في أيام العطل الرسمية'],
  ['en', 'Mo,Tu,Fr 09:00-12:00', 'Monday, Tuesday and Friday: 9:00–12:00'],
  ['en', 'Mo-We,Fr 20:00-24:00', 'Monday–Wednesday and Friday: 20:00–24:00'],
  ['fi', 'Fr 20:00-24:00', 'perjantai: 20.00–24.00'],
  ['en', '24/7', 'Monday–Sunday: around the clock'],
  ['en', 'Tu "by appointment"', 'Tuesday: by appointment'],
  ['en', 'Tu 09:00-11:00 "by appointment"', 'Tuesday: 9:00–11:00, by appointment'],
  ['en', 'Mo 09:00-11:00; 2026 Dec 24 off', 'Monday: 9:00–11:00 | Thu 24 December 2026: closed'],
  ['en', 'Mo 09:00-11:00; Dec 24 off', 'Monday: 9:00–11:00 | 24 December every year: closed'],
  [
    'en',
    'Mo 09:00-11:00; 2026 Dec 28-2027 Jan 06 Mo 10:00-11:00',
    'Monday: 9:00–11:00 | Mon 28 December 2026 – Wed 6 January 2027: 10:00–11:00',
  ],
])('in %s, %s is said so', async (language, hours, expected) => {
  const html = await renderPart(<Words hours={hours} />, language);
  expect(
    html
      .replaceAll(/[\u00a0\u202f]/g, ' ')
      .replace('Thu, ', 'Thu ')
      .replaceAll(/(Mon|Wed), /g, '$1 '),
  ).toBe(expected);
});
