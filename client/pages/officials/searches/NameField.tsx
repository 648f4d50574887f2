import { useTranslations } from 'use-intl';
import { savedSearchLimits } from '../../../../data/model/savedSearch.ts';
import type { NameFault } from '../../../../data/model/savedSearchPages.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { pagePath } from '../../navigation.ts';

interface NameFieldProps {
  name: string;
  fault: NameFault | null;
}

/** The name of a search. */
export function NameField({ name, fault }: NameFieldProps) {
  const t = useTranslations('savedSearches');
  const ofName = fault === 'too-many' ? null : fault;
  return (
    <Field
      label={t('name')}
      hint={t('nameHint')}
      fault={ofName ? t(`fault.${ofName}`, { max: savedSearchLimits.name }) : undefined}
    >
      {(ids) => <input {...ids} type="text" name="name" dir="auto" defaultValue={name} required />}
    </Field>
  );
}

/** Why nothing more can be saved, and where to make room. */
export function TooManyNotice({ fault }: Pick<NameFieldProps, 'fault'>) {
  const t = useTranslations('savedSearches');
  const language = useLanguage();
  if (fault !== 'too-many') return null;
  return (
    <Notice role="alert" tone="warning">
      {t('fault.too-many', { max: savedSearchLimits.searches })}{' '}
      <a href={pagePath(language, 'officials/searches')}>{t('title')}</a>
    </Notice>
  );
}
