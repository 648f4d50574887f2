import { useTranslations } from 'use-intl';
import { type InterfaceLanguage, ownNames, textDirection } from '../../../../data/model/languageTag.ts';
import { noticeLimits } from '../../../../data/model/notice.ts';
import type { NoticeData, NoticeFault } from '../../../../data/model/noticePages.ts';
import { Field } from '../../../ui/Field.tsx';
import styles from '../items.module.css';

interface TextFieldsProps {
  language: InterfaceLanguage;
  draft: { title: string; text: string };
  fault: NoticeFault | undefined;
}

/** Title and text in one language. */
export function TextFields({ language, draft, fault }: TextFieldsProps) {
  const t = useTranslations('notices');
  const said = { lang: language, dir: textDirection(language) };
  const message = fault?.code === 'too-long' ? t('fault.tooLong') : fault && t('fault.half');
  return (
    <>
      <Field label={t('titleIn', { language: ownNames[language] })} fault={message}>
        {(ids) => (
          <input
            {...ids}
            {...said}
            name={`${language}.title`}
            maxLength={noticeLimits.title}
            defaultValue={draft.title}
          />
        )}
      </Field>
      <Field label={t('textIn', { language: ownNames[language] })} hint={t('textHint')}>
        {(ids) => (
          <textarea
            {...ids}
            {...said}
            name={`${language}.text`}
            rows={6}
            maxLength={noticeLimits.text}
            defaultValue={draft.text}
          />
        )}
      </Field>
    </>
  );
}

interface ChoicesProps {
  legend: string;
  name: 'areas' | 'languages';
  choices: NoticeData['areaChoices'];
  chosen: string[];
}

/** Whom the notice concerns. */
export function Choices({ legend, name, choices, chosen }: ChoicesProps) {
  const t = useTranslations('notices');
  return (
    <details open={chosen.length > 0}>
      <summary>{legend}</summary>
      <fieldset className={styles.choices}>
        <legend className={styles.hint}>{t('noneIsAll')}</legend>
        {choices.map(({ value, name: label }) => (
          <label key={value}>
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
            {label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
