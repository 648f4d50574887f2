import { parseChosen } from '../../../../data/model/chosenServices.ts';
import type { CompareData } from '../../../../data/model/comparePage.ts';
import { dayMs, hourMs } from '../../../../data/model/duration.ts';
import { municipalityByCode } from '../../../../data/reference/municipalities.ts';
import { OpenTimeError } from '../../../directory/answers.ts';
import { compareRows } from '../../../directory/compare.ts';
import type { Directory } from '../../../directory/directory.ts';
import { fromWallTime, toWallTime } from '../../../directory/hours/helsinkiTime.ts';
import { municipalityNames } from '../municipalityNames.ts';
import type { ServedPage } from '../servedPage.ts';
import { chooseServices, withFaults } from './chooseServices.ts';
import { clientLanguages } from './clientLanguages.ts';

/** More do not stand side by side. */
const maxComparedServices = 4;

/** Hours of the day that are offered as times, for a week ahead. */
const offeredHours = [9, 11, 13, 15, 17];
const offeredDays = 7;

/** Wall time, so that 9 is 9 on a day of a clock change too. */
function timesFrom(now: Date): string[][] {
  const today = Math.floor(toWallTime(now.getTime()) / dayMs) * dayMs;
  return Array.from({ length: offeredDays }, (_, day) =>
    offeredHours
      .map((hour) => new Date(fromWallTime(today + day * dayMs + hour * hourMs)))
      .filter((time) => time > now)
      .map((time) => time.toISOString()),
  ).filter((times) => times.length > 0);
}

/** Up to four services side by side, for a client's language, municipality and time. */
export function comparePage({ directory }: { directory: Directory }): ServedPage {
  return {
    path: 'compare',
    async load({ url, language, now }) {
      const snapshot = directory.current();
      const parameters = parseChosen(url.searchParams);
      const { query } = parameters;
      const serves = query.serves !== null && municipalityByCode(query.serves) ? query.serves : null;
      const faults = query.serves !== null && serves === null ? ['serves'] : [];
      const speaks = query.speaks[0] ?? null;
      const choice = await chooseServices(snapshot, parameters, { most: maxComparedServices, now });
      const rows = choice.details.flatMap(({ service }) => snapshot.rowOfId(service.id) ?? []);
      const compareAt = async (open: string | null) => {
        const time = open === null || open === 'now' ? now : new Date(open);
        return { open, time, comparison: await compareRows(snapshot, rows, { speaks, serves, time }) };
      };
      const { open, time, comparison } = await compareAt(query.open).catch((error) => {
        if (!(error instanceof OpenTimeError)) throw error;
        faults.push('open');
        return compareAt(null);
      });
      const { chosen, status } = withFaults(choice, faults);
      const data: CompareData = {
        chosen,
        client: speaks,
        serves,
        open,
        time: time.toISOString(),
        now: now.toISOString(),
        languages: clientLanguages(language),
        municipalities: municipalityNames(language),
        times: timesFrom(now),
        comparison,
      };
      return { data, status, shared: true };
    },
  };
}
