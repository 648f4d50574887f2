import { useTranslations } from 'use-intl';
import { type HoursDraft, type HoursFault, readHoursDraft } from '../../../data/model/hours/hoursDraft.ts';
import type { FaultTexts } from '../formProps.ts';

/** What is wrong with a part of the hours: what the server said of it, more exactly where the draft itself shows it. */
export function useHoursFaults(name: string, draft: HoursDraft, faults: FaultTexts) {
  const t = useTranslations('forms.hoursFault');
  const found = readHoursDraft(draft).faults;
  return (part: HoursFault['part']): string | undefined => {
    const fault = found.find((one) => one.part === part);
    return fault ? t(fault.code, { words: fault.detail }) : faults.get(`${name}.${part}`);
  };
}
