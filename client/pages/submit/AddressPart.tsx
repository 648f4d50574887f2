import { useTranslations } from 'use-intl';
import type { AddressDraft } from '../../../data/model/channelDraft.ts';
import { Field, TextField } from '../../forms/Field.tsx';
import input from '../../forms/field.module.css';
import type { FormPart } from '../../forms/formProps.ts';
import { LocalizedField } from '../../forms/LocalizedField.tsx';
import { useForm } from './FormContext.ts';

/** Where a service is visited. */
export function AddressPart({ name, draft, onChange, faults }: FormPart<AddressDraft>) {
  const t = useTranslations('forms.place');
  const { municipalities } = useForm();
  const change = (part: Partial<AddressDraft>) => onChange({ ...draft, ...part });
  const line = (part: 'street' | 'postalCode', isOptional: boolean) => (
    <TextField
      name={`${name}.${part}`}
      label={t(part)}
      inputMode={part === 'postalCode' ? 'numeric' : 'text'}
      maxLength={200}
      isOptional={isOptional}
      value={draft[part]}
      onChange={(text) => change({ [part]: text })}
      fault={faults.get(`${name}.${part}`)}
    />
  );
  return (
    <>
      {line('street', false)}
      {line('postalCode', true)}
      <Field
        name={`${name}.municipalityCode`}
        label={t('municipality')}
        fault={faults.get(`${name}.municipalityCode`)}
      >
        {(tied) => (
          <select
            {...tied}
            name={`${name}.municipalityCode`}
            className={input.input}
            value={draft.municipalityCode}
            onChange={(event) => change({ municipalityCode: event.target.value })}
          >
            <option value="">{t('choose')}</option>
            {municipalities.map(({ code, name: town }) => (
              <option key={code} value={code}>
                {town}
              </option>
            ))}
          </select>
        )}
      </Field>
      <LocalizedField
        name={`${name}.entrance`}
        label={t('entrance')}
        hint={t('entranceHint')}
        isOptional
        draft={draft.entrance}
        onChange={(entrance) => change({ entrance })}
        faults={faults}
      />
    </>
  );
}
