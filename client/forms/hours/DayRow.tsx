import { type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { buttonClass } from '../../ui/buttonClass.ts';
import { FaultText } from '../../ui/Field.tsx';
import { fieldId } from '../formProps.ts';
import { Tick } from '../Tick.tsx';
import styles from './dayRow.module.css';
import { SlotFields } from './SlotFields.tsx';
import { joinDay, type SlotText, splitDay } from './slotTexts.ts';

interface DayRowProps {
  name: string;
  dayName: string;
  text: string;
  onChange: (text: string) => void;
  fault: string | undefined;
  /** More that can be done with the day. */
  children: ReactNode;
}

/** One day: its slots, or closed. */
export function DayRow({ name, dayName, text, onChange, fault, children }: DayRowProps) {
  const t = useTranslations('forms.hours');
  const row = useRef<HTMLFieldSetElement>(null);
  const { slots, isByAppointment } = splitDay(text);
  const faultId = `${fieldId(name)}-fault`;

  function setSlots(next: SlotText[]) {
    onChange(joinDay({ slots: next, isByAppointment }));
  }

  /** After the page has been drawn with it. */
  function focus(selector: string) {
    setTimeout(() => row.current?.querySelector<HTMLElement>(selector)?.focus());
  }

  return (
    <fieldset
      ref={row}
      className={styles.row}
      data-closed={text === ''}
      aria-describedby={fault ? faultId : undefined}
    >
      <legend className={styles.name}>{dayName}</legend>
      <input type="hidden" name={name} value={text} />
      <div className={styles.times}>
        {slots.length === 0 && !isByAppointment && <span className={styles.closed}>{t('closed')}</span>}
        {slots.map((slot, index) => (
          <SlotFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place in the day
            key={index}
            id={`${fieldId(name)}${index === 0 ? '' : `-${index}`}`}
            dayName={dayName}
            number={index + 1}
            slot={slot}
            isInvalid={fault !== undefined}
            onChange={(changed) => setSlots(slots.with(index, changed))}
            onRemove={() => {
              setSlots(slots.toSpliced(index, 1));
              focus('[data-add]');
            }}
          />
        ))}
        <button
          type="button"
          id={slots.length === 0 ? fieldId(name) : undefined}
          data-add
          className={`${buttonClass('plain')} ${styles.add}`}
          aria-label={t('addTimeTo', { day: dayName })}
          onClick={() => {
            setSlots([...slots, { from: '', to: '' }]);
            focus(`[data-slot="${slots.length + 1}"] input`);
          }}
        >
          + {t('addTime')}
        </button>
        <Tick
          label={t('byAppointment')}
          isChecked={isByAppointment}
          onChange={(isChecked) => onChange(joinDay({ slots, isByAppointment: isChecked }))}
        />
        {children}
      </div>
      {fault && <FaultText id={faultId}>{fault}</FaultText>}
    </fieldset>
  );
}
