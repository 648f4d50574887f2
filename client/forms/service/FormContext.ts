import { createContext, useContext } from 'react';
import type { NamedCode } from '../../../data/model/submissionForm.ts';
import type { FaultTexts } from '../formProps.ts';
import type { FormState } from './useFormState.ts';

export interface FormParts extends FormState {
  faults: FaultTexts;
  municipalities: readonly NamedCode[];
  /** Adds or removes a row, as the button of this value does without scripts. */
  changeRows(action: string): void;
  /** The row at which the page goes on. */
  focus: string | null;
}

export const FormContext = createContext<FormParts | null>(null);

/** The form that a part stands in. Throws outside of one. */
export function useForm(): FormParts {
  const form = useContext(FormContext);
  if (!form) throw new Error('useForm needs the form around it');
  return form;
}
