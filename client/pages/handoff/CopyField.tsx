import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Field } from '../../ui/Field.tsx';
import styles from './send.module.css';

interface CopyFieldProps {
  label: string;
  text: string;
  /** The field that holds the text, to be copied by hand where there are no scripts. */
  children: (ties: object) => ReactNode;
  action: string;
}

/** A text to copy: by a button, or by hand. */
export function CopyField({ label, text, action, children }: CopyFieldProps) {
  const t = useTranslations('handoff');
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className={styles.copy}>
      <Field label={label}>{children}</Field>
      <div className={styles.scripted}>
        <button type="button" className={buttonClass()} onClick={() => void copy()}>
          {action}
        </button>
        <span role="status">{isCopied && t('copied')}</span>
      </div>
    </div>
  );
}
