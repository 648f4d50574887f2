import { useTranslations } from 'use-intl';
import type { OfferDraft } from '../../../data/model/channelDraft.ts';
import { emptyHours } from '../../../data/model/hours/hoursDraft.ts';
import { useLanguageEntry, useShell } from '../../pages/ShellContext.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { type FormPart, fieldId } from '../formProps.ts';
import { HoursEditor } from '../hours/HoursEditor.tsx';
import { TextField } from '../TextField.tsx';
import { HowSelect } from './HowSelect.tsx';
import styles from './languages.module.css';

/** Languages as fields of text with suggestions: all that a page without JavaScript needs. Buttons post the form. */
export function PlainOffers({ name, draft, onChange, faults }: FormPart<readonly OfferDraft[]>) {
  const t = useTranslations('forms.languages');
  const { languages } = useShell();
  const entryOf = useLanguageEntry();
  const listId = `${fieldId(name)}-known-languages`;
  return (
    <>
      <datalist id={listId}>
        {languages.map((language) => (
          <option key={language.tag} value={language.name}>
            {language.autonym}
          </option>
        ))}
      </datalist>
      {draft.map((offer, row) => {
        const field = `${name}.languages.${row}`;
        const change = (changed: Partial<OfferDraft>) => onChange(draft.with(row, { ...offer, ...changed }));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place, and so are its names
          <div key={row} className={styles.plainOffer}>
            <TextField
              name={`${field}.tag`}
              label={t('language')}
              fault={faults.get(`${field}.tag`)}
              value={entryOf(offer.tag).name}
              onChange={(tag) => change({ tag })}
              list={listId}
              maxLength={100}
            />
            <div className={styles.plainHow}>
              <label htmlFor={fieldId(`${field}.how`)}>{t('howPlain')}</label>
              <HowSelect
                name={`${field}.how`}
                label={t('howPlain')}
                how={offer.how}
                onChange={(how) => change({ how })}
              />
            </div>
            <button type="submit" name="do" value={`remove:${field}`} className={buttonClass('plain')}>
              {t('removeRow')}
            </button>
            <details className={styles.plainHours} open={offer.hours !== null}>
              <summary>{t('ownHours')}</summary>
              <HoursEditor
                name={`${field}.hours`}
                label={t('ownHours')}
                hint={t('ownHoursHint')}
                draft={offer.hours ?? emptyHours}
                onChange={(hours) => change({ hours })}
                faults={faults}
                hasExceptions={false}
              />
            </details>
          </div>
        );
      })}
      <button
        type="submit"
        name="do"
        value={`add:${name}.languages`}
        className={`${buttonClass()} ${styles.addRow}`}
      >
        {t('addRow')}
      </button>
    </>
  );
}
