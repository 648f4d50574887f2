import { type FormEntry, FormFields } from '../../../data/model/formFields.ts';
import { isRecord } from '../../../data/model/matchChannels.ts';
import type { Service } from '../../../data/model/service.ts';
import { documentEntries } from '../form/documentEntries.ts';
import { type DocumentReading, readDocumentForm } from '../form/readDocumentForm.ts';

type Loose = Record<string, unknown>;

/** The contact that officials see may be an editor's; whether it is open is said in a form of its own. */
const shown = { isContactShown: false, hasState: false };

/** What a maintainer's form holds before anything is typed. */
export function maintainersEntries(base: Service): FormEntry[] {
  return documentEntries({ ...base }, shown);
}

/** A place that was known for another address is not this one's, unless it was set anew. */
function withoutOldPlace(channel: unknown, before: unknown): unknown {
  if (!isRecord(channel) || !isRecord(channel.address)) return channel;
  if (!isRecord(before) || !isRecord(before.address)) return channel;
  const { position, precision: _, ...address } = channel.address as Loose;
  const was: Loose = before.address;
  const isSamePlace = JSON.stringify(position) === JSON.stringify(was.position);
  const isSameAddress = ['street', 'postalCode', 'municipalityCode'].every(
    (key) => address[key] === was[key],
  );
  return isSamePlace && !isSameAddress ? { ...channel, address } : channel;
}

/** What a maintainer's form makes of a service: the document is null where nothing was touched. */
export function readMaintainersForm(entries: FormEntry[], base: Service, today: string): DocumentReading {
  const reading = readDocumentForm(entries, { ...base }, { ...shown, today });
  const { document, rows } = reading;
  if (!document || !Array.isArray(document.channels)) return reading;
  const sent = new FormFields(entries);
  const channels = document.channels.map((channel, index) => {
    const origin = sent.get(`channels.${rows[index]}.origin`);
    return withoutOldPlace(channel, origin === '' ? undefined : base.channels[Number(origin)]);
  });
  return { ...reading, document: { ...document, channels } };
}
