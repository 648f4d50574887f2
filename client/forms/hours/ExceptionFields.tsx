import { useTranslations } from 'use-intl';
import { Icon } from '../../ui/Icon.tsx';
import styles from './exceptionRows.module.css';
import type { ExceptionText } from './exceptionTexts.ts';

interface ExceptionFieldsProps {
  id: string;
  /** From 1. */
  number: number;
  row: ExceptionText;
  isInvalid: boolean;
  onChange: (row: ExceptionText) => void;
  onRemove: () => void;
}

/** First day, last day and times of an exception. */
export function ExceptionFields({ id, number, row, isInvalid, onChange, onRemove }: ExceptionFieldsProps) {
  const t = useTranslations('forms.hours');
  return (
    <fieldset className={styles.row} data-row={number}>
      <legend className={styles.legend}>{t('exceptionNumber', { number })}</legend>
      {(['from', 'to', 'times'] as const).map((part) => (
        <label key={part} className={styles.field}>
          {t(`exceptionPart.${part}`)}
          <input
            id={part === 'from' ? id : undefined}
            type="text"
            dir="ltr"
            autoComplete="off"
            className={styles.input}
            data-part={part}
            aria-invalid={isInvalid || undefined}
            placeholder={part === 'times' ? t('closed') : undefined}
            value={row[part]}
            onChange={(event) => onChange({ ...row, [part]: event.target.value })}
          />
        </label>
      ))}
      <button
        type="button"
        className={styles.remove}
        aria-label={t('removeException', { number })}
        title={t('removeException', { number })}
        onClick={onRemove}
      >
        <Icon name="close" size={18} />
      </button>
    </fieldset>
  );
}
