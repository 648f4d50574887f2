import { useTranslations } from 'use-intl';
import type { HoursDraft } from '../../../data/model/hours/hoursDraft.ts';
import { weekdays } from '../../../data/model/hours/weekHours.ts';
import type { FormPart } from '../formProps.ts';
import { TextField } from '../TextField.tsx';
import styles from './plainWeek.module.css';
import { useHoursFaults } from './useHoursFaults.ts';
import { useHoursWords } from './useHoursWords.ts';

/** A field of text for each day: all that a page without JavaScript needs. */
export function PlainWeek({ name, draft, onChange, faults }: FormPart<HoursDraft>) {
  const t = useTranslations('forms.hours');
  const { dayName } = useHoursWords();
  const faultOf = useHoursFaults(name, draft, faults);
  return (
    <div className={styles.days}>
      <p className={styles.hint}>{t('plainHint')}</p>
      {weekdays.map((day) => (
        <TextField
          key={day}
          name={`${name}.${day}`}
          label={dayName(day)}
          fault={faultOf(day)}
          value={draft.days[day]}
          onChange={(text) => onChange({ ...draft, days: { ...draft.days, [day]: text } })}
          dir="auto"
          maxLength={200}
        />
      ))}
    </div>
  );
}
