import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { type HoursDraft, isEmptyHours, readHoursDraft } from '../../../data/model/hours/hoursDraft.ts';
import type { FormPart } from '../formProps.ts';
import { TextArea } from '../TextField.tsx';
import { Tick } from '../Tick.tsx';
import { useHydrated } from '../useHydrated.ts';
import { ExceptionRows } from './ExceptionRows.tsx';
import { HoursWords } from './HoursWords.tsx';
import styles from './hoursEditor.module.css';
import { PlainWeek } from './PlainWeek.tsx';
import { WeekRows } from './WeekRows.tsx';

interface HoursEditorProps extends FormPart<HoursDraft> {
  label: string;
  hint?: string;
  /** A language's own hours have none: those of its channel hold for them. */
  hasExceptions?: boolean;
}

/**
 * Opening hours, day by day or as a text, with what was understood in words below. Without JavaScript each day is a
 * field for text such as `9–11, 12.30–15`; the fields that are sent are the same.
 */
export function HoursEditor(props: HoursEditorProps) {
  const { name, label, hint, draft, onChange, faults, hasExceptions = true } = props;
  const t = useTranslations('forms.hours');
  const id = useId();
  const isHydrated = useHydrated();
  const Week = isHydrated ? WeekRows : PlainWeek;

  function chooseMode(mode: HoursDraft['mode']) {
    const { hours, exceptions = [] } = readHoursDraft({ ...draft, mode: 'week' });
    const isWritten = draft.text.trim() !== '' || isEmptyHours({ ...draft, mode: 'week' });
    onChange({
      ...draft,
      mode,
      text: mode === 'week' || isWritten ? draft.text : [hours ?? '', ...exceptions].join('\n'),
    });
  }

  return (
    <fieldset className={styles.hours} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend className={styles.legend}>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.modes}>
        {(['week', 'text'] as const).map((mode) => (
          <Tick
            key={mode}
            type="radio"
            name={`${name}.mode`}
            value={mode}
            label={t(`mode.${mode}`)}
            isChecked={draft.mode === mode}
            onChange={() => chooseMode(mode)}
          />
        ))}
      </div>
      <div className={styles.week}>
        <Week name={name} draft={draft} onChange={onChange} faults={faults} />
        <Tick
          name={`${name}.holidays`}
          value="closed"
          label={t('holidays')}
          isChecked={draft.isClosedOnHolidays}
          onChange={(isClosedOnHolidays) => onChange({ ...draft, isClosedOnHolidays })}
        />
        {hasExceptions && <ExceptionRows name={name} draft={draft} onChange={onChange} faults={faults} />}
      </div>
      <div className={styles.text}>
        <TextArea
          name={`${name}.text`}
          label={t('text')}
          hint={t('textHint')}
          fault={faults.get(`${name}.text`)}
          value={draft.text}
          onChange={(text) => onChange({ ...draft, text })}
          dir="ltr"
          spellCheck={false}
          rows={4}
        />
      </div>
      {isHydrated && <HoursWords draft={draft} />}
    </fieldset>
  );
}
