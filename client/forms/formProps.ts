/** What is wrong with what was typed, by the name of the field, in the reader's language. */
export type FaultTexts = ReadonlyMap<string, string>;

/** A part of a form: what is in it, and what the reader made of it. */
export interface FormPart<Draft> {
  /** What the names of its fields begin with, such as `channels.0`. */
  name: string;
  draft: Draft;
  onChange: (draft: Draft) => void;
  faults: FaultTexts;
}

/** The id of a field, so that a list of faults can lead to it: names are unique in a form. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll('.', '-')}`;
}
