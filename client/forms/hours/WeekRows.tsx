import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { HoursDraft } from '../../../data/model/hours/hoursDraft.ts';
import { type Weekday, weekdays } from '../../../data/model/hours/weekHours.ts';
import type { FormPart } from '../formProps.ts';
import { CopyDay } from './CopyDay.tsx';
import { DayRow } from './DayRow.tsx';
import { useHoursFaults } from './useHoursFaults.ts';
import { useHoursWords } from './useHoursWords.ts';
import styles from './weekRows.module.css';

/** The weekdays, each with its slots; one day's times can be given to others. */
export function WeekRows({ name, draft, onChange, faults }: FormPart<HoursDraft>) {
  const t = useTranslations('forms.hours');
  const { dayName } = useHoursWords();
  const faultOf = useHoursFaults(name, draft, faults);
  const [touched, setTouched] = useState<Weekday | null>(null);
  const setDays = (days: Partial<HoursDraft['days']>) =>
    onChange({ ...draft, days: { ...draft.days, ...days } });

  return (
    <div className={styles.week}>
      <p className={styles.hint}>{t('rowsHint')}</p>
      <ul role="list" className={styles.days}>
        {weekdays.map((day) => (
          <li
            key={day}
            className={styles.day}
            onFocus={() => setTouched(day)}
            onBlur={(event) => {
              if (!event.currentTarget.contains(event.relatedTarget)) setTouched(null);
            }}
          >
            <DayRow
              name={`${name}.${day}`}
              dayName={dayName(day)}
              text={draft.days[day]}
              onChange={(text) => setDays({ [day]: text })}
              fault={touched === day ? undefined : faultOf(day)}
            >
              {draft.days[day] !== '' && (
                <CopyDay
                  day={day}
                  onCopy={(targets) =>
                    setDays(Object.fromEntries(targets.map((target) => [target, draft.days[day]])))
                  }
                />
              )}
            </DayRow>
          </li>
        ))}
      </ul>
    </div>
  );
}
