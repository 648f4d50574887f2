import type { Names } from '../../data/reference/names.ts';
import { type ExportField, field } from '../exports/fields/field.ts';

/** Words in English, Finnish and Swedish. */
export type Words = [en: string, fi: string, sv: string];

const toNames = ([en, fi, sv]: Words): Names => ({ en, fi, sv });

interface FieldWords {
  name: Words;
  meaning: Words;
  unit?: string;
  source?: ExportField['source'];
}

/** A column of figures whose rows are `R`. */
export function figureField<R, T extends 'number' | 'text' | 'boolean' | 'date'>(
  id: string,
  type: T,
  { name, meaning, unit, source = 'calculated' }: FieldWords,
  read: (row: R) => ReturnType<Parameters<typeof field<T, R>>[2]['read']>,
): ExportField<R> {
  return field<T, R>(id, type, {
    name: toNames(name),
    meaning: toNames(meaning),
    ...(unit && { unit }),
    source,
    read,
  });
}
