import { useTranslations } from 'use-intl';
import { type FrameData, roles } from '../../../../data/model/account.ts';
import { interfaceLanguages, ownNames } from '../../../../data/model/languageTag.ts';
import type { PeopleData } from '../../../../data/model/signInPages.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Field } from '../../../ui/Field.tsx';
import { CsrfField } from '../CsrfField.tsx';
import styles from './people.module.css';

/** The form for somebody new. */
export function AddPerson({ frame, page }: { frame: FrameData; page: PeopleData }) {
  const t = useTranslations('people');
  const tFrame = useTranslations('reviewFrame');
  const { typed } = page;
  const faultOf = (field: string) => {
    const fault = page.faults.find((one) => one.field === field);
    return fault && t(`fault.${fault.code}`);
  };
  return (
    <form method="post" className={styles.add} noValidate aria-labelledby="add-person">
      <h2 id="add-person">{t('add')}</h2>
      <CsrfField frame={frame} />
      <Field label={t('name')} fault={faultOf('name')}>
        {(ids) => <input {...ids} name="name" maxLength={200} required defaultValue={typed.name} />}
      </Field>
      <Field label={t('email')} fault={faultOf('email')}>
        {(ids) => <input {...ids} type="email" name="email" required defaultValue={typed.email} dir="ltr" />}
      </Field>
      <Field label={t('role')} hint={t('roleHint')} fault={faultOf('role')}>
        {(ids) => (
          <select {...ids} name="role" defaultValue={typed.role}>
            {roles.map((role) => (
              <option key={role} value={role}>
                {tFrame(`role.${role}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('language')} fault={faultOf('language')}>
        {(ids) => (
          <select {...ids} name="language" defaultValue={typed.language}>
            {interfaceLanguages.map((tag) => (
              <option key={tag} value={tag} lang={tag}>
                {ownNames[tag]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button type="submit" name="action" value="add" className={buttonClass('primary')}>
        {t('addButton')}
      </button>
    </form>
  );
}
