import { useEffect, useState } from 'react';
import type { FormEntry } from '../../../data/model/formFields.ts';
import { changeRows } from '../../../data/model/formRows.ts';
import type { ServiceFormData } from '../../../data/model/submissionForm.ts';
import { fieldId } from '../formProps.ts';
import type { FormParts } from './FormContext.ts';
import { useFaults } from './useFaults.ts';
import { useFormState } from './useFormState.ts';

/** The form of a service as a page got it: what is in it now, what is wrong with that, and where the focus goes. */
export function useServiceForm(page: ServiceFormData, onEdit: () => void = () => {}) {
  const [focus, setFocus] = useState(page.focus);
  const [target, setTarget] = useState<string | null>(null);
  const faults = useFaults(page.faults);
  const state = useFormState(page.entries, (name) => {
    onEdit();
    faults.clear(name);
  });

  // Where the page went on goes the focus, once it is there.
  useEffect(() => {
    if (!target) return;
    const element = document.getElementById(target);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
    setTarget(null);
  }, [target]);

  const parts: FormParts = {
    ...state,
    faults: faults.texts,
    municipalities: page.municipalities,
    focus,
    changeRows(action) {
      const changed = changeRows(state.fields.entries(), action);
      if (!changed) return;
      onEdit();
      state.reset(changed.entries);
      setFocus(changed.focus);
      setTarget(fieldId(changed.focus));
    },
  };
  return {
    parts,
    /** Checks a field when it is left. */
    check: faults.check,
    goTo: setTarget,
    /** Puts a whole other form, with nothing wrong in it. */
    reset(entries: FormEntry[]) {
      state.reset(entries);
      faults.reset();
    },
  };
}
