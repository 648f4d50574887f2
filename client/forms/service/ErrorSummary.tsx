import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { FormFault } from '../../../data/model/submissionForm.ts';
import { fieldId } from '../formProps.ts';
import { labelOf } from './labelOf.ts';
import styles from './serviceForm.module.css';
import { useFaultText } from './useFaultText.ts';

/** Something that is wrong outside of the service's own fields. */
interface OtherFault {
  /** Of the field. */
  id: string;
  label: string;
  message: string;
}

interface ErrorSummaryProps {
  faults: readonly FormFault[];
  others?: readonly OtherFault[];
  /** That nothing is lost; in the words of the page for sending in a service unless given. */
  kept?: string;
  /** Shows the step on which a field stands, before the link goes there. */
  onGo?: (field: string) => void;
}

/** Everything that is to be corrected, each with a link to its field; it gets the focus when the page comes back. */
export function ErrorSummary({ faults, others = [], kept, onGo }: ErrorSummaryProps) {
  const t = useTranslations('submit');
  const faultText = useFaultText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className={styles.errors} role="alert" tabIndex={-1}>
      <h2>{t('errors.title', { count: faults.length + others.length })}</h2>
      <p>{kept ?? t('errors.kept')}</p>
      <ul>
        {others.map(({ id, label, message }) => (
          <li key={id}>
            <a href={`#${id}`}>{t('errors.item', { label, message })}</a>
          </li>
        ))}
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
