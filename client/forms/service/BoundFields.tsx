import type { InputHTMLAttributes, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Field } from '../../ui/Field.tsx';
import { fieldId } from '../formProps.ts';
import { LocalizedField } from '../LocalizedField.tsx';
import { TextArea, TextField } from '../TextField.tsx';
import { useForm } from './FormContext.ts';
import { labelOf } from './labelOf.ts';

interface BoundProps {
  name: string;
  hint?: ReactNode;
  isOptional?: boolean;
}

/** The label of a field, in the reader's language. */
function useLabel(name: string): string {
  const t = useTranslations('submit.label');
  return t(labelOf(name) as 'other');
}

/** A field of one line that is part of the form. */
export function BoundText({
  name,
  ...rest
}: BoundProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'value' | 'onChange'>) {
  const { fields, set, faults } = useForm();
  return (
    <TextField
      name={name}
      label={useLabel(name)}
      value={fields.get(name)}
      onChange={(text) => set(name, text)}
      fault={faults.get(name)}
      {...rest}
    />
  );
}

/** A field of several lines that is part of the form. */
export function BoundArea({ name, ...rest }: BoundProps & { rows?: number }) {
  const { fields, set, faults } = useForm();
  return (
    <TextArea
      name={name}
      label={useLabel(name)}
      value={fields.get(name)}
      onChange={(text) => set(name, text)}
      fault={faults.get(name)}
      {...rest}
    />
  );
}

/** A text in several content languages that is part of the form. */
export function BoundTexts({ name, ...rest }: BoundProps & { hint?: string; isLong?: boolean }) {
  const { texts, setTexts, faults } = useForm();
  return (
    <LocalizedField
      name={name}
      label={useLabel(name)}
      draft={texts(name)}
      onChange={(draft) => setTexts(name, draft)}
      faults={faults}
      {...rest}
    />
  );
}

interface Option {
  id: string;
  name: string;
}

/** What may be chosen, and what is chosen though we do not know it: it is shown, not lost. */
export function withUnknown(options: readonly Option[], chosen: readonly string[]): readonly Option[] {
  const unknown = chosen.filter((value) => value !== '' && !options.some(({ id }) => id === value));
  return [...options, ...unknown.map((value) => ({ id: value, name: value }))];
}

/** A list of which one is chosen. */
export function BoundSelect({ name, options, ...rest }: BoundProps & { options: readonly Option[] }) {
  const { fields, set, faults } = useForm();
  const t = useTranslations('submit');
  const value = fields.get(name);
  return (
    <Field id={fieldId(name)} label={useLabel(name)} fault={faults.get(name)} {...rest}>
      {(tied) => (
        <select {...tied} name={name} value={value} onChange={(event) => set(name, event.target.value)}>
          <option value="">{t('choose')}</option>
          {withUnknown(options, [value]).map(({ id, name: text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
