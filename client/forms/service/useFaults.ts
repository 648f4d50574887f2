import { type FocusEvent, useState } from 'react';
import type { FormFault } from '../../../data/model/submissionForm.ts';
import type { FaultTexts } from '../formProps.ts';
import { useFaultText } from './useFaultText.ts';

/** The faults that the server found, and those found since; one goes as soon as its field is edited. */
export function useFaults(first: readonly FormFault[]) {
  const [faults, setFaults] = useState(first);
  const faultText = useFaultText();

  /** Where a field is left: what it holds is checked, by code that is fetched when it is first needed. */
  async function check({ target }: FocusEvent) {
    if (!(target instanceof HTMLInputElement) || target.value.trim() === '') return;
    const { name, value } = target;
    const { checkField } = await import('./checkField.ts');
    const found = checkField(name, value);
    if (found) setFaults((all) => [...all.filter(({ field }) => field !== name), found]);
  }

  const texts: FaultTexts = new Map(faults.map((fault) => [fault.field, faultText(fault)]));
  return {
    texts,
    check,
    clear: (name: string) => setFaults((all) => all.filter(({ field }) => field !== name)),
    reset: () => setFaults([]),
  };
}
