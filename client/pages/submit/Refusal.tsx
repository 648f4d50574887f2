import { useTranslations } from 'use-intl';
import type { FormRefusal } from '../../../data/model/submissionForm.ts';
import form from '../../forms/service/serviceForm.module.css';

/** Why nothing was sent, though nothing is to be corrected, and what to do now. */
export function Refusal({ refusal, waitMinutes }: { refusal: FormRefusal; waitMinutes: number | null }) {
  const t = useTranslations('submit.refusal');
  return (
    <p className={form.errors} role="alert">
      {t(refusal, { minutes: waitMinutes ?? 1 })}
    </p>
  );
}
