import { useTranslations } from 'use-intl';
import type { AddressDraft } from '../../../data/model/channelDraft.ts';
import { Field } from '../../ui/Field.tsx';
import { fieldId } from '../formProps.ts';

interface PrecisionProps {
  name: string;
  precision: AddressDraft['precision'];
  onChange: (precision: AddressDraft['precision']) => void;
  fault: string | undefined;
}

/** What the place on the map stands for. */
export function Precision({ name, precision, onChange, fault }: PrecisionProps) {
  const t = useTranslations('forms.place');
  return (
    <Field id={fieldId(name)} label={t('precision')} fault={fault}>
      {(tied) => (
        <select
          {...tied}
          name={name}
          value={precision || 'street'}
          onChange={(event) => onChange(event.target.value as AddressDraft['precision'])}
        >
          {(['entrance', 'street', 'municipality'] as const).map((kind) => (
            <option key={kind} value={kind}>
              {t(`exact.${kind}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
