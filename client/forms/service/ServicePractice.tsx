import { useTranslations } from 'use-intl';
import { BoundText, BoundTexts } from './BoundFields.tsx';
import { Choices } from './Choices.tsx';
import { useForm } from './FormContext.ts';
import { LinkRows } from './LinkRows.tsx';
import styles from './serviceForm.module.css';

const wheelchairs = ['yes', 'limited', 'no'] as const;
const groups = ['accessibility', 'price', 'funding', 'ptvId', 'links'];

/** What not every service has: folded until there is something. */
export function ServicePractice() {
  const t = useTranslations();
  const { fields, faults, focus } = useForm();
  const isOpen = groups.some(
    (group) =>
      fields.isFilled(group) ||
      fields.get(group) !== '' ||
      focus?.startsWith(group) ||
      [...faults.keys()].some((field) => field.startsWith(group)),
  );
  return (
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
  );
}
