import type { ReactNode } from 'react';
import styles from './tick.module.css';

interface TickProps {
  type?: 'checkbox' | 'radio';
  /** Left out: it is not sent. */
  name?: string;
  value?: string;
  label: ReactNode;
  hint?: ReactNode;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** A box or button to tick, with its label beside it. */
export function Tick({
  type = 'checkbox',
  name,
  value = 'yes',
  label,
  hint,
  isChecked,
  onChange,
}: TickProps) {
  return (
    <label className={styles.tick}>
      <input
        type={type}
        name={name}
        value={value}
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
    </label>
  );
}
