import { useTranslations } from 'use-intl';
import { BoundSelect, BoundText } from '../../../forms/service/BoundFields.tsx';
import { useForm } from '../../../forms/service/FormContext.ts';
import { useHydrated } from '../../../forms/useHydrated.ts';

const states = ['published', 'temporarily-closed', 'archived'] as const;

/** Whether the service is public, closed for a time, or ended. */
export function StateFields() {
  const t = useTranslations();
  const { fields } = useForm();
  const isHydrated = useHydrated();
  return (
    <>
      <BoundSelect name="state" options={states.map((id) => ({ id, name: t(`diff.value.${id}`) }))} />
      {(!isHydrated || fields.get('state') === 'temporarily-closed') && (
        <BoundText name="reopensOn" hint={t('submit.hint.reopensOn')} dir="ltr" maxLength={20} isOptional />
      )}
    </>
  );
}
