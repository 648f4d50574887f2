import { useTranslations } from 'use-intl';
import type { OfferDraft } from '../../../data/model/channelDraft.ts';
import { offerHows } from '../../../data/model/vocabulary.ts';
import { Field, TextField } from '../../forms/Field.tsx';
import input from '../../forms/field.module.css';
import { type FormPart, fieldId } from '../../forms/formProps.ts';
import { useShell } from '../ShellContext.tsx';
import { RowButton } from './RowButton.tsx';
import styles from './submit.module.css';

/** The languages in which one way serves, and how; a row that stays empty counts for nothing. */
export function OfferRows({ name, draft, onChange, faults }: FormPart<readonly OfferDraft[]>) {
  const t = useTranslations('forms.languages');
  const { languages } = useShell();
  const change = (row: number, part: Partial<OfferDraft>) =>
    onChange(draft.map((offer, index) => (index === row ? { ...offer, ...part } : offer)));
  return (
    <fieldset id={fieldId(name)} tabIndex={-1} className={styles.choices}>
      <legend className={styles.question}>{t('title')}</legend>
      <p className={styles.soft}>{t('hint')}</p>
      {draft.map(({ tag, how }, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place in the form
        <div key={row} className={styles.offer}>
          <TextField
            name={`${name}.${row}.tag`}
            label={t('language')}
            list={`${name}-options`}
            autoComplete="off"
            value={languages.find((language) => language.tag === tag)?.name ?? tag}
            onChange={(text) =>
              change(row, { tag: languages.find((language) => language.name === text)?.tag ?? text })
            }
            fault={faults.get(`${name}.${row}.tag`)}
          />
          <Field name={`${name}.${row}.how`} label={t('howPlain')}>
            {(tied) => (
              <select
                {...tied}
                name={`${name}.${row}.how`}
                className={input.input}
                value={how}
                onChange={(event) => change(row, { how: event.target.value as OfferDraft['how'] })}
              >
                {offerHows.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`kind.${kind}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      ))}
      <datalist id={`${name}-options`}>
        {languages.map(({ tag, name: language }) => (
          <option key={tag} value={language} />
        ))}
      </datalist>
      <RowButton action={`add:${name}`}>{t('addRow')}</RowButton>
    </fieldset>
  );
}
