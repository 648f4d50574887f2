import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '../ui/Icon.tsx';
import styles from './field.module.css';
import { fieldId } from './formProps.ts';

interface FieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode | undefined;
  fault?: string | undefined;
  isOptional?: boolean;
  /** The field itself, with what ties the texts around to it. */
  children: (tied: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
}

/** A labelled field with its hint and, where something is wrong, what. */
export function Field({ name, label, hint, fault, isOptional, children }: FieldProps) {
  const t = useTranslations('forms');
  const id = fieldId(name);
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {isOptional && <span className={styles.optional}> {t('optional')}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({
        id,
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

type Texts = Pick<FieldProps, 'name' | 'label' | 'hint' | 'fault' | 'isOptional'>;
interface TextFieldProps
  extends Texts,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'onChange' | 'value'> {
  value: string;
  onChange: (text: string) => void;
}

/** A field of one line. */
export function TextField({ label, hint, fault, isOptional = false, onChange, ...input }: TextFieldProps) {
  return (
    <Field name={input.name} label={label} hint={hint} fault={fault} isOptional={isOptional}>
      {(tied) => (
        <input
          type="text"
          className={styles.input}
          {...input}
          {...tied}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface TextAreaProps
  extends Texts,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'onChange' | 'value'> {
  value: string;
  onChange: (text: string) => void;
}

/** A field of several lines. */
export function TextArea({ label, hint, fault, isOptional = false, onChange, ...area }: TextAreaProps) {
  return (
    <Field name={area.name} label={label} hint={hint} fault={fault} isOptional={isOptional}>
      {(tied) => (
        <textarea
          rows={3}
          className={styles.input}
          {...area}
          {...tied}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
