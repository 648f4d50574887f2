import { useTranslations } from 'use-intl';
import type { OfferDraft } from '../../../data/model/channelDraft.ts';
import { emptyHours } from '../../../data/model/hours/hoursDraft.ts';
import { useLanguageEntry } from '../../pages/ShellContext.tsx';
import { FaultText } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { type FormPart, fieldId } from '../formProps.ts';
import { HoursEditor } from '../hours/HoursEditor.tsx';
import { Tick } from '../Tick.tsx';
import { HowSelect } from './HowSelect.tsx';
import { LanguageName } from './LanguageName.tsx';
import styles from './languages.module.css';

interface OfferRowProps extends FormPart<OfferDraft> {
  onRemove: () => void;
}

/** One offered language: how it is served, and when, if not whenever the channel is. */
export function OfferRow({ name, draft, onChange, faults, onRemove }: OfferRowProps) {
  const t = useTranslations('forms.languages');
  const language = useLanguageEntry()(draft.tag);
  const fault = faults.get(`${name}.tag`) ?? faults.get(`${name}.how`);
  const faultId = `${fieldId(`${name}.tag`)}-fault`;
  return (
    <fieldset className={styles.offer} aria-describedby={fault ? faultId : undefined}>
      <legend className={styles.offerName} id={fieldId(`${name}.tag`)} tabIndex={-1}>
        <LanguageName language={language} />
      </legend>
      <input type="hidden" name={`${name}.tag`} value={draft.tag} />
      <div className={styles.offerLine}>
        <HowSelect
          name={`${name}.how`}
          label={t('how', { name: language.name })}
          how={draft.how}
          onChange={(how) => onChange({ ...draft, how })}
        />
        <Tick
          label={t('ownHours')}
          isChecked={draft.hours !== null}
          onChange={(isOwn) => onChange({ ...draft, hours: isOwn ? emptyHours : null })}
        />
        <button
          type="button"
          className={styles.remove}
          aria-label={t('remove', { name: language.name })}
          title={t('remove', { name: language.name })}
          onClick={onRemove}
        >
          <Icon name="close" size={18} />
        </button>
      </div>
      {fault && <FaultText id={faultId}>{fault}</FaultText>}
      {draft.hours && (
        <div className={styles.ownHours}>
          <HoursEditor
            name={`${name}.hours`}
            label={t('hoursOf', { name: language.name })}
            hint={t('ownHoursHint')}
            draft={draft.hours}
            onChange={(hours) => onChange({ ...draft, hours })}
            faults={faults}
            hasExceptions={false}
          />
        </div>
      )}
    </fieldset>
  );
}
