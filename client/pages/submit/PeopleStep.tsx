import { useTranslations } from 'use-intl';
import { useHydrated } from '../../forms/useHydrated.ts';
import { useShell } from '../ShellContext.tsx';
import { AuthorityContact } from './AuthorityContact.tsx';
import { BoundArea, BoundText, BoundTexts } from './BoundFields.tsx';
import { Choices } from './Choices.tsx';
import { useForm } from './FormContext.ts';
import { LinkRows } from './LinkRows.tsx';
import styles from './submit.module.css';

const areaKinds = ['own', 'municipalities', 'nationwide'] as const;
const wheelchairs = ['yes', 'limited', 'no'] as const;

/** Whom the service is for, and what else there is to say of it. */
export function PeopleStep() {
  const t = useTranslations();
  const { audiences } = useShell();
  const { faults, fields } = useForm();
  const isHydrated = useHydrated();
  const isOpen =
    [...faults.keys()].some((field) => /^(accessibility|price|funding|ptvId|links)/.test(field)) ||
    ['accessibility', 'funding', 'price'].some((group) => fields.isFilled(group));
  return (
    <>
      <Choices
        name="serviceArea.kind"
        type="radio"
        options={areaKinds.map((id) => ({ id, name: t(`submit.area.${id}`) }))}
      />
      {(!isHydrated || fields.get('serviceArea.kind') === 'municipalities') && (
        <BoundArea name="serviceArea.municipalities" hint={t('submit.hint.municipalities')} rows={2} />
      )}
      <Choices name="audiences" type="checkbox" options={audiences} />
      <AuthorityContact />
      <details className={styles.more} open={isOpen || undefined}>
        <summary>{t('submit.more')}</summary>
        <div className={styles.step}>
          <Choices
            name="accessibility.wheelchair"
            type="radio"
            options={wheelchairs.map((id) => ({ id, name: t(`service.wheelchair.${id}`) }))}
          />
          <BoundTexts name="accessibility.note" isLong isOptional />
          <Choices
            name="price.isFree"
            type="radio"
            options={[
              { id: 'yes', name: t('submit.price.free') },
              { id: 'no', name: t('submit.price.paid') },
            ]}
          />
          <BoundTexts name="price.note" isOptional />
          <BoundTexts name="funding" isOptional />
          <BoundText name="ptvId" dir="ltr" maxLength={60} isOptional />
          <LinkRows />
        </div>
      </details>
      <BoundArea name="note" isOptional />
    </>
  );
}
