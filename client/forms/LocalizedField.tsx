import { useTranslations } from 'use-intl';
import type { TextsDraft } from '../../data/model/channelDraft.ts';
import {
  type InterfaceLanguage,
  interfaceLanguages,
  ownNames,
  textDirection,
} from '../../data/model/languageTag.ts';
import type { FormPart } from './formProps.ts';
import styles from './localizedField.module.css';
import { TextArea, TextField } from './TextField.tsx';

interface LocalizedFieldProps extends FormPart<TextsDraft> {
  label: string;
  hint?: string;
  isOptional?: boolean;
  isLong?: boolean;
  maxLength?: number;
}

const finlandsOwn: readonly string[] = ['fi', 'sv'] satisfies InterfaceLanguage[];

/** One text in several content languages: Finland's own are there at once, the others behind a press. */
export function LocalizedField(props: LocalizedFieldProps) {
  const { name, draft, onChange, faults, label, hint, isOptional, isLong, maxLength } = props;
  const t = useTranslations('forms');
  const others = [
    ...interfaceLanguages.filter((tag) => !finlandsOwn.includes(tag)),
    ...Object.keys(draft).filter((tag) => !(interfaceLanguages as string[]).includes(tag)),
  ];
  const isOpen = others.some((tag) => draft[tag] || faults.has(`${name}.${tag}`));

  const field = (tag: string) => {
    const texts = {
      name: `${name}.${tag}`,
      label: <bdi lang={tag}>{ownNames[tag as InterfaceLanguage] ?? tag}</bdi>,
      fault: faults.get(`${name}.${tag}`),
      value: draft[tag] ?? '',
      lang: tag,
      dir: textDirection(tag),
      onChange: (text: string) => onChange({ ...draft, [tag]: text }),
      ...(maxLength && { maxLength }),
    };
    return isLong ? <TextArea key={tag} {...texts} rows={4} /> : <TextField key={tag} {...texts} />;
  };

  return (
    <fieldset className={styles.texts}>
      <legend className={styles.legend}>
        {label}
        {isOptional && <span className={styles.optional}> {t('optional')}</span>}
      </legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.pair}>{finlandsOwn.map(field)}</div>
      <details open={isOpen || undefined} className={styles.others}>
        <summary>{t('otherLanguages')}</summary>
        <div className={styles.pair}>{others.map(field)}</div>
      </details>
    </fieldset>
  );
}
