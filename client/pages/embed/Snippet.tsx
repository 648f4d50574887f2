import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Field } from '../../ui/Field.tsx';
import styles from './embedBuild.module.css';

/** The code to copy. */
export function Snippet({ code }: { code: string }) {
  const t = useTranslations('embedBuild');
  const [copied, setCopied] = useState('');

  async function copy() {
    await navigator.clipboard.writeText(code).then(
      () => setCopied(code),
      () => {},
    );
  }

  return (
    <div className={styles.snippet}>
      <Field label={t('code')} hint={t('withoutScript')}>
        {({ className, ...ids }) => (
          <textarea
            {...ids}
            className={`${className} ${styles.code}`}
            dir="ltr"
            rows={6}
            readOnly
            value={code}
            spellCheck={false}
            onFocus={({ target }) => target.select()}
          />
        )}
      </Field>
      <div className={styles.copy}>
        <button
          type="button"
          className={`${buttonClass('primary')} ${styles.scripted}`}
          onClick={() => void copy()}
        >
          {t('copy')}
        </button>
        <span role="status">{copied === code && t('copied')}</span>
      </div>
    </div>
  );
}
