import { useTranslations } from 'use-intl';
import { FaultText } from '../../ui/Field.tsx';
import { fieldId } from '../formProps.ts';
import { Tick } from '../Tick.tsx';
import { BoundText, BoundTexts } from './BoundFields.tsx';
import { useForm } from './FormContext.ts';
import styles from './serviceForm.module.css';

const consent = 'authorityContact.consent';

/**
 * Whom other authorities may contact: not public, and only with that person's consent. `isKept`: whoever is known is not
 * shown, and stays unless somebody else is typed.
 */
export function AuthorityContact({ isKept }: { isKept: boolean }) {
  const t = useTranslations('submit');
  const { fields, set, faults } = useForm();
  const fault = faults.get(consent);
  const id = fieldId(consent);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.question}>{t('contactTitle')}</legend>
      <p className={styles.soft}>{t('hint.contact')}</p>
      {isKept && <p className={styles.soft}>{t('hint.contactKept')}</p>}
      <BoundText name="authorityContact.name" autoComplete="off" maxLength={200} isOptional />
      <BoundTexts name="authorityContact.role" isOptional />
      <BoundText
        name="authorityContact.phone"
        type="tel"
        autoComplete="off"
        dir="ltr"
        maxLength={40}
        isOptional
      />
      <BoundText
        name="authorityContact.email"
        type="email"
        autoComplete="off"
        dir="ltr"
        maxLength={254}
        isOptional
      />
      <fieldset id={id} tabIndex={-1} aria-describedby={fault && `${id}-fault`}>
        <Tick
          name={consent}
          label={t('label.consent')}
          isChecked={fields.get(consent) !== ''}
          onChange={(isTicked) => set(consent, isTicked ? 'yes' : '')}
        />
        {fault && <FaultText id={`${id}-fault`}>{fault}</FaultText>}
      </fieldset>
    </fieldset>
  );
}
