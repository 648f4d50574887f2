import { type FormEntry, FormFields, maxRows } from './formFields.ts';
import { channelKinds } from './vocabulary.ts';

/** What a button of the form does to its rows: `add:channels:phone`, `remove:links.0`, `up:channels.1`. */
const listPattern = /^(channels|links|channels\.\d{1,2}\.languages)$/;
const rowPattern = /^(channels\.\d{1,2}|links\.\d{1,2}|channels\.\d{1,2}\.languages\.\d{1,2})$/;

const movablePattern = /^channels\.\d{1,2}$/;

export interface ChangedRows {
  entries: FormEntry[];
  /** The row, or the list, at which the page goes on. */
  focus: string;
}

const languageRows = 2;

/** The fields of a new row, empty but for what makes it one. */
function newRow(list: string, row: number, kind = ''): FormEntry[] {
  const field = `${list}.${row}`;
  if (list === 'links') return [[`${field}.url`, '']];
  if (list !== 'channels') return [[`${field}.tag`, '']];
  const languages = Array.from({ length: languageRows }, (_, index): FormEntry => {
    return [`${field}.languages.${index}.tag`, ''];
  });
  return [[`${field}.kind`, kind], ...languages];
}

/** Adds, removes or moves a row as a button of the form says; null where the button is no such button. */
export function changeRows(entries: FormEntry[], action: string): ChangedRows | null {
  const [verb, target = '', kind = ''] = action.split(':');
  if (verb === 'add' && listPattern.test(target)) {
    if (target === 'channels' && !(channelKinds as readonly string[]).includes(kind)) return null;
    const row = (new FormFields(entries).rows(target).at(-1) ?? -1) + 1;
    if (row >= maxRows) return { entries, focus: target };
    return { entries: [...entries, ...newRow(target, row, kind)], focus: `${target}.${row}` };
  }
  if (verb === 'remove' && rowPattern.test(target)) {
    const focus = target.replace(/\.\d+$/, '');
    return { entries: entries.filter(([name]) => !name.startsWith(`${target}.`)), focus };
  }
  if (verb === 'up' && movablePattern.test(target)) return moveUp(entries, target);
  return null;
}

/** Changes places with the row before; the first one stays. */
function moveUp(entries: FormEntry[], target: string): ChangedRows {
  const [list = '', number = ''] = target.split('.');
  const before = new FormFields(entries).rows(list).findLast((row) => row < Number(number));
  if (before === undefined) return { entries, focus: target };
  const previous = `${list}.${before}`;
  const renamed = (name: string, from: string, to: string) =>
    name.startsWith(`${from}.`) ? to + name.slice(from.length) : null;
  const moved = entries.map(
    ([name, value]): FormEntry => [
      renamed(name, target, previous) ?? renamed(name, previous, target) ?? name,
      value,
    ],
  );
  return { entries: moved, focus: previous };
}

/** An empty form: the three ways by which most services are reached. */
export function emptyForm(): FormEntry[] {
  return (['visit', 'phone', 'email'] as const).flatMap((kind, row) => newRow('channels', row, kind));
}
