import { useTranslations } from 'use-intl';
import { channelKinds } from '../../../data/model/vocabulary.ts';
import { BoundSelect } from './BoundFields.tsx';
import { useForm } from './FormContext.ts';
import { RowButton } from './RowButton.tsx';
import styles from './serviceForm.module.css';

/** A way to reach the service that is none of those the model knows: it gets a kind, or goes. */
export function UnknownChannel({ name, title }: { name: string; title: string }) {
  const t = useTranslations();
  const { fields } = useForm();
  return (
    <div className={styles.row}>
      <BoundSelect
        name={`${name}.kind`}
        options={channelKinds.map((id) => ({ id, name: t(`filters.kind.${id}`) }))}
      />
      <input type="hidden" name={`${name}.origin`} value={fields.get(`${name}.origin`)} />
      <RowButton action={`remove:${name}`}>{t('submit.remove', { name: title })}</RowButton>
    </div>
  );
}
