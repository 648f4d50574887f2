import { type FormEntry, FormFields } from '../../../data/model/formFields.ts';
import { canonical, isRecord } from '../../../data/model/matchChannels.ts';
import type { FormFault } from '../../../data/model/submissionForm.ts';
import { channelsIn, type DocumentForm, documentEntries } from './documentEntries.ts';
import { FormReader } from './FormReader.ts';
import { keepUntouchedParts, wasMissing, withValues } from './keepUntouched.ts';
import { readReopening } from './readReopening.ts';
import { readServiceRows } from './readService.ts';
import { isTouched } from './touchedFields.ts';

type Loose = Record<string, unknown>;

/** States that a form or a submission may ask for; no other is theirs to say. */
export const wantedStates = ['published', 'temporarily-closed', 'archived'] as const;

export interface DocumentReading {
  /** What the form makes of the document; null where nothing was touched. */
  document: Loose | null;
  faults: FormFault[];
  /** The row of the form for each channel of the document. */
  rows: number[];
}

function readState(form: FormReader, today: string) {
  const state = form.choice('state', wantedStates);
  if (state !== 'temporarily-closed') return { state, reopensOn: undefined };
  const reopensOn = readReopening(form.fields.get('reopensOn').trim(), today);
  if (reopensOn === undefined) form.fault('reopensOn', 'date');
  return { state, reopensOn: reopensOn ?? undefined };
}

/** A contact that stays the same person keeps the day of their consent; one that is emptied is taken away. */
function contactAfter(document: Loose, read: { name?: string | undefined } | undefined) {
  if (!read) return null;
  const before = isRecord(document.authorityContact) ? document.authorityContact : {};
  const isSame = before.consentedOn !== undefined && before.name === read.name;
  return { ...read, ...(isSame && { consentedOn: before.consentedOn }) };
}

/** Finnish or Swedish is asked for where one of them was there; a summary need not be. */
function isOldLack({ field, code }: FormFault, document: Loose): boolean {
  if (code !== 'finnishOrSwedish') return false;
  const before = document[field.split('.')[0] ?? ''];
  return !(isRecord(before) && (before.fi || before.sv));
}

/**
 * Reads the form of a service over a document that may be incomplete or malformed: what was touched is read and
 * checked, anything else stays as it is. A form that was not sent whole touches nothing. `today` is a date in Helsinki.
 */
export function readDocumentForm(
  entries: FormEntry[],
  document: Loose,
  { today, ...shown }: DocumentForm & { today: string },
): DocumentReading {
  const originals = channelsIn(document);
  const sent = new FormFields(entries);
  if (sent.get('form') !== 'whole') {
    return { document: null, faults: [], rows: originals.map((_, row) => row) };
  }
  const before = new FormFields(documentEntries(document, shown));
  const form = new FormReader(sent);
  const { rows, ...service } = readServiceRows(form, today);
  const values: Loose = {
    ...service,
    ...(shown.hasState && readState(form, today)),
    authorityContact: contactAfter(document, service.authorityContact),
  };
  // Nobody takes away a contact that they do not see.
  const isUnseen = !shown.isContactShown && !service.authorityContact;
  const isOwnArea = sent.get('serviceArea.kind') === 'own';
  const touched = new Set(
    Object.keys(values).filter(
      (key) =>
        (isTouched(before, sent, key) && !(key === 'authorityContact' && isUnseen)) ||
        (key === 'serviceArea' && isOwnArea && isTouched(before, sent, 'provider')) ||
        (key === 'reopensOn' && isTouched(before, sent, 'state')),
    ),
  );
  const read = new Map(rows.map(({ row, channel }) => [row, channel]));
  const kept = sent.rows('channels').map((row) => {
    const name = `channels.${row}`;
    const at = sent.get(`${name}.origin`);
    const channel = at === '' ? undefined : originals[Number(at)];
    const origin = channel ? { fields: before, name: `channels.${at}`, channel } : null;
    return {
      row,
      origin,
      ...keepUntouchedParts({ origin, sent: { fields: sent, name }, read: read.get(row) }),
    };
  });
  const channels = kept.flatMap(({ channel }) => channel ?? []);
  const rowOf = new Map(kept.map((one) => [one.row, one]));

  function isOwnFault(fault: FormFault): boolean {
    const [key = '', row = '', part = ''] = fault.field.split('.');
    if (key !== 'channels') return touched.has(key) && !isOldLack(fault, document);
    if (row === '') return fault.code !== 'channel' || channels.length === 0;
    const known = rowOf.get(Number(row));
    return Boolean(known?.isTouched(part)) && !wasMissing(fault, known?.origin?.channel);
  }

  const changed = withValues(document, Object.fromEntries([...touched].map((key) => [key, values[key]])));
  const whole = JSON.parse(JSON.stringify({ ...changed, channels })) as Loose;
  const isSame = canonical(whole) === canonical({ ...document, channels: originals });
  return {
    document: isSame ? null : whole,
    faults: form.faults.filter(isOwnFault),
    rows: kept.filter(({ channel }) => channel).map(({ row }) => row),
  };
}
