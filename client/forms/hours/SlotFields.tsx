import { useTranslations } from 'use-intl';
import { readClock, writeClock } from '../../../data/model/hours/readTimes.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './slotFields.module.css';
import type { SlotText } from './slotTexts.ts';

interface SlotFieldsProps {
  id: string;
  dayName: string;
  /** Of the slot in its day, from 1. */
  number: number;
  slot: SlotText;
  isInvalid: boolean;
  onChange: (slot: SlotText) => void;
  onRemove: () => void;
}

/**
 * From and to. Fields of text, since those of the kind `time` show a 12-hour clock where the browser's own language
 * has one; what was understood is written out when the field is left.
 */
export function SlotFields({ id, dayName, number, slot, isInvalid, onChange, onRemove }: SlotFieldsProps) {
  const t = useTranslations('forms.hours');

  function field(end: keyof SlotText) {
    return (
      <input
        id={end === 'from' ? id : undefined}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        dir="ltr"
        className={styles.time}
        aria-label={t(end, { day: dayName, number })}
        aria-invalid={isInvalid || undefined}
        value={slot[end]}
        onChange={(event) => onChange({ ...slot, [end]: event.target.value })}
        onBlur={() => {
          const minutes = readClock(slot[end].replace(',', '.'));
          if (minutes !== null && minutes < 24 * 60) onChange({ ...slot, [end]: writeClock(minutes) });
        }}
      />
    );
  }

  return (
    <span className={styles.slot} data-slot={number}>
      {field('from')}
      <span aria-hidden="true">–</span>
      {field('to')}
      <button
        type="button"
        className={styles.remove}
        aria-label={t('removeTime', { day: dayName, number })}
        title={t('removeTime', { day: dayName, number })}
        onClick={onRemove}
      >
        <Icon name="close" size={18} />
      </button>
    </span>
  );
}
