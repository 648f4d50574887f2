import { useTranslations } from 'use-intl';
import type { FormFault } from '../../../data/model/submissionForm.ts';

/** What is wrong with a field, in the reader's language. */
export function useFaultText(): (fault: FormFault) => string {
  const t = useTranslations('submit.fault');
  return ({ code, detail = '' }) => t(code, { detail });
}
