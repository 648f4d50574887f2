import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Intervals, Schedules } from '../../../data/model/card.ts';
import { interfaceLanguages } from '../../../data/model/languageTag.ts';
import { loadMessages } from '../../i18n/catalog.ts';
import { Texts } from '../../i18n/Texts.tsx';
import { serviceTexts } from './serviceTexts.ts';
import { WeekHours } from './WeekHours.tsx';

const days = Array.from({ length: 15 }, (_, day) => day * 1440);

/** What the table says of the hours of each day, from Tuesday, 24 November 2026. */
async function cells(intervals: Intervals, language: (typeof interfaceLanguages)[number] = 'en') {
  const schedules: Schedules = { base: '2026-11-23T22:00:00.000Z', days, list: [[], intervals] };
  const html = renderToStaticMarkup(
    <Texts language={language} messages={await loadMessages(language, serviceTexts)}>
      <WeekHours schedules={schedules} schedule={1} now={new Date('2026-11-24T08:00:00Z')} />
    </Texts>,
  );
  return [...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, ' ').trim());
}

test('a day has its hours, or is closed', async () => {
  expect((await cells([540, 720, 780, 960])).slice(0, 2)).toEqual(['9:00–12:00  13:00–16:00', 'closed']);
});

test('what never closes is said to be open around the clock', async () => {
  expect(await cells([0, 15 * 1440])).toEqual(Array(7).fill('open around the clock'));
});

test('so is a whole day between others, and no day that begins or ends with it', async () => {
  expect((await cells([1200, 3000])).slice(0, 3)).toEqual([
    '20:00–0:00',
    'open around the clock',
    '0:00–2:00',
  ]);
});

test.each(interfaceLanguages)('midnight to midnight is never shown in %s', async (language) => {
  const [first = '', ...others] = await cells([0, 15 * 1440], language);
  expect(first).not.toMatch(/\d/);
  expect(others).toEqual(Array(6).fill(first));
});
