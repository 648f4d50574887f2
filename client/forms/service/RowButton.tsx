import type { ReactNode } from 'react';
import { buttonClass } from '../../ui/buttonClass.ts';
import { useForm } from './FormContext.ts';

/** A button that adds or removes a row: without scripts it posts the form and gets it back with the row. */
export function RowButton({ action, children }: { action: string; children: ReactNode }) {
  const { changeRows } = useForm();
  return (
    <button
      type="submit"
      name="do"
      value={action}
      className={buttonClass(action.startsWith('add') ? 'secondary' : 'plain')}
      onClick={(event) => {
        event.preventDefault();
        changeRows(action);
      }}
    >
      {children}
    </button>
  );
}
