import { useTranslations } from 'use-intl';
import type { AddressDraft } from '../../../data/model/channelDraft.ts';
import { Field } from '../../ui/Field.tsx';
import { type FormPart, fieldId } from '../formProps.ts';
import { LocalizedField } from '../LocalizedField.tsx';
import { TextField } from '../TextField.tsx';
import { useHydrated } from '../useHydrated.ts';
import { Coordinates } from './Coordinates.tsx';
import { PlaceOnMap } from './PlaceOnMap.tsx';
import { Precision } from './Precision.tsx';
import styles from './placePicker.module.css';

export interface PlacePickerProps extends FormPart<AddressDraft> {
  municipalities: readonly { code: string; name: string }[];
}

/** An address, and its place on a map. Without JavaScript the place can be given by its coordinates. */
export function PlacePicker(props: PlacePickerProps) {
  const { name, draft, onChange, faults, municipalities } = props;
  const t = useTranslations('forms.place');
  const isHydrated = useHydrated();
  const change = (changed: Partial<AddressDraft>) => onChange({ ...draft, ...changed });
  const municipality = municipalities.find(({ code }) => code === draft.municipalityCode)?.name ?? '';

  return (
    <div className={styles.place}>
      <div className={styles.address}>
        <TextField
          name={`${name}.street`}
          label={t('street')}
          fault={faults.get(`${name}.street`)}
          value={draft.street}
          onChange={(street) => change({ street })}
          autoComplete="off"
          maxLength={200}
        />
        <TextField
          name={`${name}.postalCode`}
          label={t('postalCode')}
          isOptional
          fault={faults.get(`${name}.postalCode`)}
          value={draft.postalCode}
          onChange={(postalCode) => change({ postalCode })}
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
          maxLength={10}
        />
        <Field
          id={fieldId(`${name}.municipalityCode`)}
          label={t('municipality')}
          fault={faults.get(`${name}.municipalityCode`)}
        >
          {(tied) => (
            <select
              {...tied}
              name={`${name}.municipalityCode`}
              value={draft.municipalityCode}
              onChange={(event) => change({ municipalityCode: event.target.value })}
            >
              <option value="">{t('choose')}</option>
              {!municipalities.some(({ code }) => code === draft.municipalityCode) &&
                draft.municipalityCode && (
                  <option value={draft.municipalityCode}>{draft.municipalityCode}</option>
                )}
              {municipalities.map(({ code, name: text }) => (
                <option key={code} value={code}>
                  {text}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <LocalizedField
        name={`${name}.entrance`}
        label={t('entrance')}
        hint={t('entranceHint')}
        isOptional
        draft={draft.entrance}
        onChange={(entrance) => change({ entrance })}
        faults={faults}
        maxLength={300}
      />
      {isHydrated && <PlaceOnMap draft={draft} municipality={municipality} onChange={change} />}
      <Coordinates name={name} draft={draft} onChange={change} faults={faults} />
      {(!isHydrated || draft.lat !== '') && (
        <Precision
          name={`${name}.precision`}
          precision={draft.precision}
          onChange={(precision) => change({ precision })}
          fault={faults.get(`${name}.precision`)}
        />
      )}
    </div>
  );
}
