import { type FormEntry, FormFields } from '../../../data/model/formFields.ts';
import { isTouched } from './touchedFields.ts';

const keyOf = ([name]: FormEntry) => name.split('.', 1)[0] ?? '';

/** The fields of one row under the number of another, as coming from a channel. */
function rowAt(entries: FormEntry[], from: number, to: number, origin: number | null): FormEntry[] {
  const [old, fresh] = [`channels.${from}.`, `channels.${to}.`];
  const fields = entries
    .filter(([name]) => name.startsWith(old) && name !== `${old}origin`)
    .map(([name, value]): FormEntry => [fresh + name.slice(old.length), value]);
  return origin === null ? fields : [...fields, [`${fresh}origin`, String(origin)]];
}

/** What is in a row, whichever it is. */
const contentOf = (entries: FormEntry[], row: number) =>
  JSON.stringify(rowAt(entries, row, 0, null).filter(([, value]) => value.trim() !== ''));

function carriedChannels(typed: FormEntry[], before: FormEntry[], now: FormEntry[]): FormEntry[] {
  const [sent, were, are] = [typed, before, now].map((entries) => new FormFields(entries).rows('channels'));
  const sentFields = new FormFields(typed);
  const free = new Set(were);
  const kept = (are ?? []).flatMap((row): FormEntry[] => {
    const same = [...free].find((old) => contentOf(before, old) === contentOf(now, row));
    if (same === undefined) return rowAt(now, row, row, row);
    free.delete(same);
    const of = sent?.find((one) => sentFields.get(`channels.${one}.origin`) === String(same));
    return of === undefined ? [] : rowAt(typed, of, row, row);
  });
  const next = (are?.at(-1) ?? -1) + 1;
  const added = (sent ?? []).filter((row) => sentFields.get(`channels.${row}.origin`) === '');
  return [...kept, ...added.flatMap((row, index) => rowAt(typed, row, next + index, null))];
}

/**
 * What was typed into a form, carried over to the form of what the service has become meanwhile: what was not touched
 * is as it is now. A channel that others changed is theirs. Every row keeps the channel that it is about.
 */
export function carryOver(typed: FormEntry[], before: FormEntry[], now: FormEntry[]): FormEntry[] {
  const [was, is] = [new FormFields(before), new FormFields(typed)];
  const keys = new Set([...now, ...typed].map(keyOf).filter((key) => key !== 'channels' && key !== 'form'));
  const others = [...keys].flatMap((key) =>
    (isTouched(was, is, key) ? typed : now).filter((entry) => keyOf(entry) === key),
  );
  return [...others, ...carriedChannels(typed, before, now)];
}
