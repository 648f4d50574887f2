import { useTranslations } from 'use-intl';
import { useShell } from '../../pages/ShellContext.tsx';
import { useHydrated } from '../useHydrated.ts';
import { AuthorityContact } from './AuthorityContact.tsx';
import { BoundArea } from './BoundFields.tsx';
import { Choices } from './Choices.tsx';
import { useForm } from './FormContext.ts';
import { ServicePractice } from './ServicePractice.tsx';

const areaKinds = ['own', 'municipalities', 'nationwide'] as const;

/** Whom the service is for, and what else there is to say of it. */
export function ServicePeople({ isContactKept = false }: { isContactKept?: boolean }) {
  const t = useTranslations('submit');
  const { audiences } = useShell();
  const { fields } = useForm();
  const isHydrated = useHydrated();
  return (
    <>
      <Choices
        name="serviceArea.kind"
        type="radio"
        options={areaKinds.map((id) => ({ id, name: t(`area.${id}`) }))}
      />
      {(!isHydrated || fields.get('serviceArea.kind') === 'municipalities') && (
        <BoundArea name="serviceArea.municipalities" hint={t('hint.municipalities')} rows={2} />
      )}
      <Choices name="audiences" type="checkbox" options={audiences} />
      <AuthorityContact isKept={isContactKept} />
      <ServicePractice />
    </>
  );
}
