import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react';
import { useTranslations } from 'use-intl';
import { Field } from '../ui/Field.tsx';
import { fieldId } from './formProps.ts';

interface FieldTexts {
  name: string;
  label: ReactNode;
  hint?: ReactNode | undefined;
  fault?: string | undefined;
  isOptional?: boolean;
}

type TextProps<Attributes> = FieldTexts &
  Omit<Attributes, 'name' | 'onChange' | 'value'> & {
    value: string;
    onChange: (text: string) => void;
  };

/** A field of one line. */
export function TextField({
  label,
  hint,
  fault,
  isOptional = false,
  onChange,
  ...input
}: TextProps<InputHTMLAttributes<HTMLInputElement>>) {
  const t = useTranslations('forms');
  return (
    <Field
      id={fieldId(input.name)}
      label={label}
      remark={isOptional && t('optional')}
      hint={hint}
      fault={fault}
    >
      {(ties) => (
        <input type="text" {...input} {...ties} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}

/** A field of several lines. */
export function TextArea({
  label,
  hint,
  fault,
  isOptional = false,
  onChange,
  ...area
}: TextProps<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const t = useTranslations('forms');
  return (
    <Field
      id={fieldId(area.name)}
      label={label}
      remark={isOptional && t('optional')}
      hint={hint}
      fault={fault}
    >
      {(ties) => <textarea rows={3} {...area} {...ties} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  );
}
