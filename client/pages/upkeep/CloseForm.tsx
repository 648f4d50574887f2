import { useTranslations } from 'use-intl';
import { type UpkeepEditData, upkeepStates } from '../../../data/model/upkeepPages.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Field } from '../../ui/Field.tsx';
import styles from './upkeep.module.css';

/** Whether the service is open, closed for a time, or gone. */
export function CloseForm({ page }: { page: Extract<UpkeepEditData, { kind: 'open' }> }) {
  const t = useTranslations('upkeep.edit');
  const { chosen, fault, item } = page;
  return (
    <form method="post" className={styles.form} noValidate>
      <input type="hidden" name="basedOn" value={item.basedOn} />
      <fieldset className={styles.radios}>
        <legend>{t('isOpen')}</legend>
        {upkeepStates.map((state) => (
          <label key={state} className={styles.radio}>
            <input type="radio" name="state" value={state} defaultChecked={chosen.state === state} />
            {t(`state.${state}`)}
          </label>
        ))}
      </fieldset>
      <Field
        label={t('reopensOn')}
        hint={t('reopensOnHint')}
        fault={fault === 'reopensOn' ? t('reopensOnFault') : undefined}
      >
        {(ids) => <input {...ids} type="text" name="reopensOn" dir="ltr" defaultValue={chosen.reopensOn} />}
      </Field>
      <button type="submit" name="do" value="close" className={buttonClass()}>
        {t('saveState')}
      </button>
    </form>
  );
}
