import { useTranslations } from 'use-intl';
import { fieldId } from '../formProps.ts';
import { BoundText, BoundTexts } from './BoundFields.tsx';
import { useForm } from './FormContext.ts';
import { RowButton } from './RowButton.tsx';
import styles from './serviceForm.module.css';

/** Any number of links with what is there. */
export function LinkRows() {
  const t = useTranslations('submit');
  const { fields, focus } = useForm();
  const rows = fields.rows('links');
  return (
    <fieldset id={fieldId('links')} tabIndex={-1} className={styles.group}>
      <legend className={styles.question}>{t('label.links')}</legend>
      {rows.map((row, index) => (
        <div key={row} className={styles.row}>
          <BoundText
            name={`links.${row}.url`}
            inputMode="url"
            dir="ltr"
            maxLength={2000}
            autoFocus={focus === `links.${row}`}
          />
          <BoundTexts name={`links.${row}.title`} isOptional />
          <RowButton action={`remove:links.${row}`}>
            {t('remove', { name: t('numbered', { name: t('label.linkUrl'), number: index + 1 }) })}
          </RowButton>
        </div>
      ))}
      <RowButton action="add:links">{t('add.link')}</RowButton>
    </fieldset>
  );
}
