import { useTranslations } from 'use-intl';
import { parseWeek } from '../../../data/model/hours/parseWeek.ts';
import { useHoursWords } from './useHoursWords.ts';

const day = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
/** A rule for certain days of the week within dates, such as `Jun 19-25 Fr off`. */
const daysWithinDates = new RegExp(`^([A-Z][a-z]{2} [^:]*?\\d) (${day}(?:[-,]${day})*) (.+)$`);

/** Opening hours as lines to read: in words where there are words for them, else as they are written. */
export function useHoursLines(): (hours: string, exceptions?: readonly string[]) => string[] {
  const t = useTranslations('forms.hoursWords');
  const { weekText, daysText } = useHoursWords();
  const written = (text: string) => t('written', { text });

  function exceptionLines(rule: string): string[] {
    const week = parseWeek('', [rule]);
    if (week) return weekText(week);
    const [, dates, days, times] = daysWithinDates.exec(rule) ?? [];
    const within = parseWeek('', [`${dates} ${times}`]);
    const on = parseWeek(`${days} 00:00-24:00`, []);
    if (!dates || !within || !on) return [written(rule)];
    const named = daysText(on);
    return weekText(within).map((line) => t('onDays', { days: named, line }));
  }

  return (hours, exceptions = []) => {
    if (!hours && exceptions.length === 0) return [];
    const whole = parseWeek(hours, [...exceptions]);
    if (whole) return weekText(whole);
    const week = hours ? parseWeek(hours, []) : null;
    return [
      ...(week ? weekText(week) : hours ? [written(hours)] : []),
      ...exceptions.flatMap(exceptionLines),
    ];
  };
}
