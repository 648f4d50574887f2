import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { LikelyDuplicate } from '../../../data/model/submissionForm.ts';
import { fieldId } from '../../forms/formProps.ts';
import form from '../../forms/service/serviceForm.module.css';
import { Tick } from '../../forms/Tick.tsx';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { FaultText } from '../../ui/Field.tsx';

interface DuplicatesProps {
  duplicates: readonly LikelyDuplicate[];
  chosen: string;
  isFaulty: boolean;
}

/** Services of the directory that look alike: is it one of them? */
export function Duplicates({ duplicates, chosen: first, isFaulty }: DuplicatesProps) {
  const t = useTranslations('submit');
  const format = useFormatter();
  const placeName = usePlaceName();
  const [chosen, setChosen] = useState(first);
  const id = fieldId('changeOf');
  const radio = (value: string) => ({
    type: 'radio' as const,
    name: 'changeOf',
    value,
    isChecked: chosen === value,
    onChange: () => setChosen(value),
  });
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={form.choices}
      aria-describedby={isFaulty ? `${id}-fault` : undefined}
    >
      <legend className={form.question}>{t('duplicates.title')}</legend>
      <p>{t('duplicates.text')}</p>
      {duplicates.map(({ id: service, name, street, municipality, phone, reasons }) => (
        <Tick
          key={service}
          {...radio(service)}
          label={<LocalizedText text={name} />}
          hint={
            <>
              <bdi>{[street, placeName(municipality)].filter(Boolean).join(', ')}</bdi>
              {phone && (
                <>
                  {' · '}
                  <bdi dir="ltr">{phone}</bdi>
                </>
              )}
              {' · '}
              {t('duplicates.same', {
                reasons: format.list(reasons.map((reason) => t(`duplicates.reason.${reason}`))),
              })}
            </>
          }
        />
      ))}
      <Tick {...radio('new')} label={t('duplicates.new')} />
      {isFaulty && <FaultText id={`${id}-fault`}>{t('fault.duplicate')}</FaultText>}
    </fieldset>
  );
}
