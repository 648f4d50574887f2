import { expect, test } from 'vitest';
import { renderPart } from '../fixtures/renderPart.tsx';
import { useHoursLines } from './useHoursLines.ts';

function Lines({ hours, exceptions }: { hours: string; exceptions: string[] }) {
  return useHoursLines()(hours, exceptions).join(' | ');
}

const inWords = (hours: string, ...exceptions: string[]) =>
  renderPart(<Lines hours={hours} exceptions={exceptions} />, 'en');

test('hours that a week can say are in words', async () => {
  expect(await inWords('Mo-Fr 09:00-15:00; PH off')).toBe(
    'Monday–Friday: 9:00–15:00 | Closed on public holidays',
  );
  expect(await inWords('')).toBe('');
});

test('one exception without words does not take the words from the rest', async () => {
  const lines = await inWords('Mo 09:00-15:00', 'Dec 24 off', 'easter -2 days off');
  expect(lines).toBe(
    'Monday: 9:00–15:00 | 24 December every year: closed | As it is written: easter -2 days off',
  );
});

test('days of the week within dates are named', async () => {
  expect(await inWords('Mo 09:00-15:00', 'Jun 19-25 Fr off')).toBe(
    'Monday: 9:00–15:00 | Friday, 19 June – 25 June every year: closed',
  );
});

test('what nobody can read in words is shown as it is written', async () => {
  expect(await inWords('week 2-52/2 Mo 10:00-12:00')).toBe('As it is written: week 2-52/2 Mo 10:00-12:00');
  expect(await inWords('<b>', '<i>')).toBe('As it is written: &lt;b&gt; | As it is written: &lt;i&gt;');
});
