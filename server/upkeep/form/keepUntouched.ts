import type { Channel } from '../../../data/model/channel.ts';
import type { FormFields } from '../../../data/model/formFields.ts';
import type { FormFault } from '../../../data/model/submissionForm.ts';
import { touchedParts } from './touchedFields.ts';

type Loose = Record<string, unknown>;

/** Parts of a channel as the form has them, and what the model calls them. */
const channelParts: Record<string, string[]> = {
  kind: ['kind'],
  address: ['address'],
  phone: ['phone'],
  email: ['email'],
  url: ['url'],
  label: ['label'],
  access: ['access'],
  bookingUrl: ['bookingUrl'],
  hours: ['hours', 'exceptions'],
  hoursNote: ['hoursNote'],
  languages: ['languages'],
  moreLanguages: ['moreLanguages'],
  interpreterOnRequest: ['interpreterOnRequest'],
};

/** A document in which some keys have other values; what is undefined goes. */
export function withValues(document: Loose, values: Loose): Loose {
  const kept = Object.entries({ ...document, ...values }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept);
}

export interface Row {
  /** As it was before the form; null: it is new. */
  origin: { fields: FormFields; name: string; channel: Loose } | null;
  sent: { fields: FormFields; name: string };
  /** As the form was read. */
  read: Channel | undefined;
}

export interface KeptRow {
  /** Null: the row is empty. */
  channel: Loose | null;
  /** Which parts of it are new. */
  isTouched(part: string): boolean;
}

/** A channel of which only those parts are new that were touched. */
export function keepUntouchedParts({ origin, sent, read }: Row): KeptRow {
  if (!origin) return { channel: (read as Loose | undefined) ?? null, isTouched: () => true };
  const parts = Object.keys(channelParts);
  const touched = touchedParts(origin, sent, parts);
  const isTouched = (part: string) => touched.has(part);
  if (touched.size === 0) return { channel: origin.channel, isTouched };
  if (!read) {
    const kind = sent.fields.get(`${sent.name}.kind`);
    return { channel: touched.has('kind') ? withValues(origin.channel, { kind }) : null, isTouched };
  }
  const keys = [...touched].flatMap((part) => channelParts[part] ?? []);
  const values = Object.fromEntries(keys.map((key) => [key, (read as Loose)[key]]));
  return { channel: withValues(origin.channel, values), isTouched };
}

/** Nobody is kept from changing one thing by another that was not known before either. */
export function wasMissing({ field, code }: FormFault, channel: Loose | undefined): boolean {
  const [, part = ''] = /^channels\.\d+\.(?:address\.)?(\w+)$/.exec(field) ?? [];
  if (code !== 'required' || !channel) return false;
  const known = (field.includes('.address.') ? channel.address : channel) as Loose | undefined;
  return known?.[part] === undefined;
}
