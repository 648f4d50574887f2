import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { OpenState } from '../../data/model/openState.ts';
import { loadMessages } from '../i18n/catalog.ts';
import en from '../i18n/en.json' with { type: 'json' };
import { Texts } from '../i18n/Texts.tsx';
import { useTimes } from './useTimes.ts';

/** Tuesday, 10:00 in Helsinki. */
const now = new Date('2026-11-24T08:00:00Z');
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

function State({ state }: { state: OpenState }) {
  const { stateText, nextSlot } = useTimes();
  return `${stateText(state, now).text} | ${nextSlot(state, now)}`;
}

test.each<[OpenState, string]>([
  [{ kind: 'open', until: inHours(2) }, 'Open until 12:00 | Tue 10:00–12:00'],
  [{ kind: 'open', until: inHours(24) }, 'Open until 10:00 | Tue 10:00–10:00'],
  [{ kind: 'open', until: inHours(14 * 24) }, 'Open around the clock | Open around the clock'],
  [{ kind: 'opens', at: inHours(3), until: inHours(4) }, 'Opens today at 13:00 | Tue 13:00–14:00'],
  [{ kind: 'opens', at: inHours(48), until: inHours(50) }, 'Opens on Thursday at 10:00 | Thu 10:00–12:00'],
  [{ kind: 'opens', at: inHours(240), until: inHours(241) }, 'Opens Fri 04/12 at 10:00 | Fri 10:00–11:00'],
  [{ kind: 'closed' }, 'Closed for at least two weeks | null'],
  [{ kind: 'unknown' }, 'Opening hours not known | null'],
])('%o is said as %s', (state, expected) => {
  const html = renderToStaticMarkup(
    <Texts language="en" messages={en}>
      <State state={state} />
    </Texts>,
  );
  expect(html).toBe(expected);
});

test.each([
  ['fi', 'Avautuu torstaina klo 10.00'],
  ['sv', 'Öppnar på torsdag kl. 10.00'],
  ['ru', 'Откроется в четверг в 10:00'],
  ['uk', 'Відчиниться в четвер, 10:00'],
  ['ar', 'يفتح يوم الخميس الساعة 10:00'],
] as const)('in %s a weekday has the form that the sentence needs: %s', async (language, expected) => {
  const html = renderToStaticMarkup(
    <Texts language={language} messages={await loadMessages(language)}>
      <State state={{ kind: 'opens', at: inHours(48), until: inHours(50) }} />
    </Texts>,
  );
  expect(html.replaceAll(/\s/g, ' ').split(' | ')[0]).toBe(expected);
});

test('each of the next days has its own word', () => {
  const days = Array.from({ length: 7 }, (_, day) =>
    renderToStaticMarkup(
      <Texts language="en" messages={en}>
        <State state={{ kind: 'opens', at: inHours(24 * day - 4), until: inHours(24 * day) }} />
      </Texts>,
    ).replace(/ at .*/, ''),
  );
  expect(days.slice(1)).toEqual(
    ['Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday'].map((day) => `Opens on ${day}`),
  );
});

function DateOf({ text }: { text: string }) {
  return useTimes().partialDate(text);
}

test.each([
  ['fi', '2026-05-12', '12.5.2026'],
  ['sv', '2026-05-12', '12 maj 2026'],
  ['en', '2026-05-12', '12 May 2026'],
  ['ru', '2026-05-12', '12 мая 2026 г.'],
  ['en', '2026-05', 'May 2026'],
  ['en', '2026', '2026'],
] as const)('in %s the day %s is %s: the day before the month, as in Finland', (language, text, expected) => {
  const html = renderToStaticMarkup(
    <Texts language={language} messages={en}>
      <DateOf text={text} />
    </Texts>,
  );
  expect(html.replaceAll(/\s/g, ' ')).toBe(expected);
});
