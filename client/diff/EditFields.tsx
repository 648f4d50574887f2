import { useTranslations } from 'use-intl';
import type { EditableChannel, EditableField } from '../../data/model/editableFields.ts';
import type { CheckFault } from '../../data/model/reviewPages.ts';
import { channelKinds } from '../../data/model/vocabulary.ts';
import { Field, type FieldTies } from '../ui/Field.tsx';
import { useWrittenValue } from './DiffValue.tsx';
import styles from './editFields.module.css';
import { useFieldName } from './useFieldName.ts';
import { useKindName } from './useKindName.ts';

interface EditFieldsProps {
  fields: EditableField[];
  channels: EditableChannel[];
  faults: CheckFault[];
}

/** Every field of a document, to be changed in place; a channel can be taken away, and one more added. */
export function EditFields({ fields, channels, faults }: EditFieldsProps) {
  const t = useTranslations('diff');
  const kindName = useKindName();
  return (
    <div className={styles.groups}>
      <fieldset className={styles.group}>
        <legend>{t('topic.identity')}</legend>
        {fields.map((field) => (
          <EditField key={field.path} field={field} faults={faults} />
        ))}
      </fieldset>
      {channels.map(({ index, kind, fields: own }) => (
        <ChannelFields key={index} index={index} kind={kind} fields={own} faults={faults} />
      ))}
      <Field label={t('addChannel')}>
        {(ids) => (
          <select {...ids} name="add" defaultValue="">
            <option value="">{t('addNone')}</option>
            {channelKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindName(kind)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

interface ChannelFieldsProps {
  index: number;
  kind: string;
  fields: EditableField[];
  faults: CheckFault[];
}

function ChannelFields({ index, kind, fields, faults }: ChannelFieldsProps) {
  const t = useTranslations('diff');
  const kindName = useKindName();
  return (
    <fieldset className={styles.group}>
      <legend>{t('channel', { number: index + 1, kind: kindName(kind) })}</legend>
      {fields.map((field) => (
        <EditField key={field.path} field={field} faults={faults} />
      ))}
      <label className={styles.tick}>
        <input type="checkbox" name={`remove.${index}`} value="yes" />
        {t('removeChannel')}
      </label>
    </fieldset>
  );
}

const hints: Partial<
  Record<EditableField['form'], 'wordsHint' | 'linesHint' | 'offersHint' | 'positionHint'>
> = {
  words: 'wordsHint',
  lines: 'linesHint',
  offers: 'offersHint',
  position: 'positionHint',
};

function EditField({ field, faults }: { field: EditableField; faults: CheckFault[] }) {
  const t = useTranslations('diff');
  const fieldName = useFieldName();
  const { path, form, value } = field;
  const label = fieldName(field.field, field.detail);
  const hint = hints[form];
  const fault = faults.find((one) => one.path === path || one.path.startsWith(`${path}.`));
  if (form === 'tick') {
    return (
      <label className={styles.tick}>
        <input type="hidden" name={path} value="" />
        <input type="checkbox" name={path} value="yes" defaultChecked={value === 'yes'} />
        {label}
      </label>
    );
  }
  return (
    <Field label={label} hint={hint && t(hint)} fault={fault && t(`fault.${fault.code}`)}>
      {(ids) => <Control field={field} ids={ids} />}
    </Field>
  );
}

function Control({
  field: { path, field, form, value, options, detail },
  ids,
}: {
  field: EditableField;
  ids: FieldTies;
}) {
  const write = useWrittenValue(field, {});
  if (form === 'choice') {
    return (
      <select {...ids} name={path} defaultValue={value}>
        {(options.includes(value) ? options : [value, ...options]).map((option) => (
          <option key={option} value={option}>
            {write(option)}
          </option>
        ))}
      </select>
    );
  }
  const dir = detail === null ? 'ltr' : 'auto';
  const shared = { ...ids, name: path, defaultValue: value, dir, ...(detail && { lang: detail }) };
  if (form === 'text' || form === 'lines' || form === 'offers') {
    return <textarea {...shared} rows={form === 'text' ? 4 : 3} maxLength={20_000} />;
  }
  return <input {...shared} maxLength={5000} />;
}
