import { useTranslations } from 'use-intl';
import type { ClientLanguage } from '../../../data/model/handoffPage.ts';
import { Field } from '../../ui/Field.tsx';

interface ClientLanguageSelectProps {
  /** Of the form's field. */
  name: string;
  languages: ClientLanguage[];
  value: string | null;
  /** Languages in which a sheet has no words of its own stand apart. */
  isBySheet?: boolean;
}

/** The client's language; names begin in the official's language, so that typing leads to one. */
export function ClientLanguageSelect({ name, languages, value, isBySheet }: ClientLanguageSelectProps) {
  const t = useTranslations('chosen');
  const isUnlisted = value !== null && languages.every(({ tag }) => tag !== value);
  const options = (list: ClientLanguage[]) =>
    list.map((language) => (
      <option key={language.tag} value={language.tag}>
        {language.name} – {language.autonym}
      </option>
    ));
  return (
    <Field label={t('client')}>
      {(ids) => (
        <select {...ids} name={name} defaultValue={value ?? ''}>
          <option value="">{t('noLanguage')}</option>
          {isUnlisted && <option value={value}>{value}</option>}
          {isBySheet ? (
            <>
              <optgroup label={t('withTexts')}>
                {options(languages.filter(({ hasTexts }) => hasTexts))}
              </optgroup>
              <optgroup label={t('withoutTexts')}>
                {options(languages.filter(({ hasTexts }) => !hasTexts))}
              </optgroup>
            </>
          ) : (
            options(languages)
          )}
        </select>
      )}
    </Field>
  );
}
