import { useState } from 'react';
import type { TextsDraft } from '../../../data/model/channelDraft.ts';
import { type FormEntry, FormFields } from '../../../data/model/formFields.ts';

export interface FormState {
  fields: FormFields;
  set(name: string, value: string): void;
  /** Ticks or unticks one value of a field that may have several. */
  tick(name: string, value: string, isTicked: boolean): void;
  texts(name: string): TextsDraft;
  setTexts(name: string, texts: TextsDraft): void;
  /** Puts other fields below a name, such as those of one channel. */
  replace(name: string, entries: FormEntry[]): void;
  /** Puts a whole other form. */
  reset(entries: FormEntry[]): void;
}

/** What is in the form, as the fields that it will post. */
export function useFormState(
  first: FormEntry[],
  /** Called with each field that changes. */
  onEdit: (name: string) => void,
): FormState {
  const [entries, setEntries] = useState(first);
  const fields = new FormFields(entries);

  function replace(name: string, fresh: FormEntry[]) {
    const next = new FormFields(fresh);
    const isOther = (field: string) => fields.all(field).join('\n') !== next.all(field).join('\n');
    const below = [...fields.entries(), ...fresh].map(([field]) => field);
    for (const field of new Set([name, ...below.filter((one) => one.startsWith(`${name}.`))])) {
      if (isOther(field)) onEdit(field);
    }
    setEntries((all) => {
      const isBelow = ([field]: FormEntry) => field === name || field.startsWith(`${name}.`);
      const at = all.findIndex(isBelow);
      const others = all.filter((entry) => !isBelow(entry));
      return others.toSpliced(at < 0 ? others.length : at, 0, ...fresh);
    });
  }

  return {
    fields,
    set: (name, value) => replace(name, [[name, value]]),
    tick(name, value, isTicked) {
      const others = fields.all(name).filter((known) => known !== value);
      replace(
        name,
        (isTicked ? [...others, value] : others).map((ticked): FormEntry => [name, ticked]),
      );
    },
    texts: (name) => Object.fromEntries(fields.below(name).map((tag) => [tag, fields.get(`${name}.${tag}`)])),
    setTexts: (name, texts) =>
      replace(
        name,
        Object.entries(texts).map(([tag, text]): FormEntry => [`${name}.${tag}`, text]),
      ),
    replace,
    reset: setEntries,
  };
}
