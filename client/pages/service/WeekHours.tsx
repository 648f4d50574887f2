import { useTranslations } from 'use-intl';
import type { Schedules } from '../../../data/model/card.ts';
import { hoursByDay } from '../../../data/model/openState.ts';
import { useTimes } from '../../cards/useTimes.ts';
import text from './serviceText.module.css';
import styles from './weekHours.module.css';

interface WeekHoursProps {
  schedules: Schedules;
  schedule: number;
  /** Null on a day that is over: none of the days is today. */
  now: Date | null;
}

/** Opening hours of the next seven days as a table, today marked. */
export function WeekHours({ schedules, schedule, now }: WeekHoursProps) {
  const t = useTranslations('service');
  const { weekday, slot, isSameDay } = useTimes();
  const days = hoursByDay(schedules, schedules.list[schedule] ?? []).slice(0, 7);
  return (
    <table className={styles.week}>
      <caption>{t('weekOf')}</caption>
      <tbody>
        {days.map(({ day, slots, isAllDay }) => {
          const isToday = now !== null && isSameDay(day, now);
          return (
            <tr key={day.toISOString()} data-today={isToday} aria-current={isToday ? 'date' : undefined}>
              <th scope="row">
                {weekday(day)}
                {isToday && <span className={styles.today}>{t('today')}</span>}
              </th>
              <td>
                {slots.length === 0 && <span className={text.soft}>{t('closedDay')}</span>}
                {isAllDay
                  ? t('openAllDay')
                  : slots.map(({ start, end }) => (
                      <span key={start.toISOString()} className={styles.slot}>
                        {slot(start, end)}
                      </span>
                    ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
