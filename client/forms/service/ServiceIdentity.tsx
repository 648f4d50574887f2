import { useTranslations } from 'use-intl';
import { useShell } from '../../pages/ShellContext.tsx';
import { BoundSelect, BoundTexts } from './BoundFields.tsx';
import { Choices } from './Choices.tsx';
import { useForm } from './FormContext.ts';

/** What the service is, and who runs it. */
export function ServiceIdentity() {
  const t = useTranslations('submit.hint');
  const { topics, providerTypes } = useShell();
  const { municipalities } = useForm();
  return (
    <>
      <BoundTexts name="name" hint={t('name')} />
      <BoundTexts name="summary" hint={t('summary')} isLong />
      <BoundTexts name="description" isLong isOptional />
      <BoundSelect name="provider.type" options={providerTypes} />
      <BoundSelect
        name="provider.municipalityCode"
        options={municipalities.map(({ code, name }) => ({ id: code, name }))}
      />
      <BoundTexts name="provider.name" isOptional />
      <Choices name="topics" type="checkbox" options={topics} />
    </>
  );
}
