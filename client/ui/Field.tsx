import { type ReactNode, useId } from 'react';
import styles from './field.module.css';
import { Icon } from './Icon.tsx';

/** What a control takes over: its looks, and what ties it to its label, hint and fault. */
interface FieldTies {
  id: string;
  className: string | undefined;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface FieldProps {
  /** Where other parts of the page lead to it; one of its own otherwise. */
  id?: string;
  label: ReactNode;
  /** A quiet word behind the label. */
  remark?: ReactNode;
  hint?: ReactNode | undefined;
  /** Why what was typed cannot be taken. */
  fault?: string | undefined;
  children: (ties: FieldTies) => ReactNode;
}

/** A control with its label above, and what is wrong with it below. */
export function Field({ id: given, label, remark, hint, fault, children }: FieldProps) {
  const own = useId();
  const id = given ?? own;
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {remark && <span className={styles.remark}> {remark}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({
        id,
        className: styles.input,
        ...(described && { 'aria-describedby': described }),
        ...(fault && { 'aria-invalid': true as const }),
      })}
      {fault && <FaultText id={`${id}-fault`}>{fault}</FaultText>}
    </div>
  );
}

/** What is wrong, under the field that it is about. */
export function FaultText({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className={styles.fault}>
      <Icon name="info" size={18} />
      <span>{children}</span>
    </p>
  );
}
