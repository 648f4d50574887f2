import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { FormFault } from '../../../data/model/submissionForm.ts';
import { fieldId } from '../../forms/formProps.ts';
import { labelOf } from './labelOf.ts';
import styles from './submit.module.css';
import { useFaultText } from './useFaultText.ts';

interface ErrorSummaryProps {
  faults: readonly FormFault[];
  /** Shows the step on which a field stands, before the link goes there. */
  onGo?: (field: string) => void;
}

/** Everything that is to be corrected, each with a link to its field; it gets the focus when the page comes back. */
export function ErrorSummary({ faults, onGo }: ErrorSummaryProps) {
  const t = useTranslations('submit');
  const faultText = useFaultText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className={styles.errors} role="alert" tabIndex={-1}>
      <h2>{t('errors.title', { count: faults.length })}</h2>
      <p>{t('errors.kept')}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault.field}>
            <a
              href={`#${fieldId(fault.field)}`}
              onClick={(event) => {
                if (!onGo) return;
                event.preventDefault();
                onGo(fault.field);
              }}
            >
              {t('errors.item', {
                label: t(`label.${labelOf(fault.field)}` as 'label.other'),
                message: faultText(fault),
              })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
