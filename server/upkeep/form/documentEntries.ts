import type { Channel } from '../../../data/model/channel.ts';
import { draftOfChannel, fieldsOfChannel } from '../../../data/model/channelDraft.ts';
import { type FormEntry, FormFields } from '../../../data/model/formFields.ts';
import { isRecord } from '../../../data/model/matchChannels.ts';
import { phoneText } from '../../../data/model/phoneText.ts';
import { channelKinds } from '../../../data/model/vocabulary.ts';
import { municipalityByCode } from '../../../data/reference/municipalities.ts';

type Loose = Record<string, unknown>;

export interface DocumentForm {
  /** The contact for authorities is among the fields. */
  isContactShown: boolean;
  /** Whether it is public is among the fields. */
  hasState: boolean;
}

const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const record = (value: unknown): Loose => (isRecord(value) ? value : {});
const strings = (value: unknown) => (Array.isArray(value) ? value.map(text) : []);

function texts(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(record(value)).map(([tag, words]) => [tag, text(words)]));
}

function textEntries(field: string, value: unknown): FormEntry[] {
  return Object.entries(texts(value)).map(([tag, words]) => [`${field}.${tag}`, words]);
}

/** The channels of a document, where they can be read as such. */
export function channelsIn({ channels }: Loose): Loose[] {
  return Array.isArray(channels) ? channels.filter(isRecord) : [];
}

/** What the form can show of a channel that may be anything. */
function shownChannel(channel: Loose): Channel {
  const address = record(channel.address);
  const { lat, lng } = record(address.position);
  return {
    kind: channel.kind,
    address: {
      street: text(address.street),
      postalCode: text(address.postalCode),
      municipalityCode: text(address.municipalityCode),
      entrance: texts(address.entrance),
      position: isRecord(address.position) ? { lat: text(lat), lng: text(lng) } : undefined,
      precision: text(address.precision),
    },
    phone: phoneText(text(channel.phone)),
    email: text(channel.email),
    url: text(channel.url),
    label: texts(channel.label),
    access: strings(channel.access),
    bookingUrl: text(channel.bookingUrl),
    hours: text(channel.hours),
    exceptions: strings(channel.exceptions),
    hoursNote: texts(channel.hoursNote),
    languages: (Array.isArray(channel.languages) ? channel.languages : [])
      .filter(isRecord)
      .map(({ tag, how, hours }) => ({ tag: text(tag), how: text(how), hours: text(hours) })),
    moreLanguages: channel.moreLanguages === true,
    interpreterOnRequest: channel.interpreterOnRequest === true,
  } as unknown as Channel;
}

function channelEntries(channel: Loose, row: number): FormEntry[] {
  const name = `channels.${row}`;
  const isKnown = (channelKinds as readonly unknown[]).includes(channel.kind);
  return [
    ...(isKnown
      ? fieldsOfChannel(draftOfChannel(shownChannel(channel)), name)
      : [[`${name}.kind`, text(channel.kind)] satisfies FormEntry]),
    [`${name}.origin`, String(row)],
  ];
}

function areaEntries({ serviceArea, provider }: Loose): FormEntry[] {
  const { kind, codes } = record(serviceArea);
  if (kind !== 'municipalities') return [['serviceArea.kind', text(kind)]];
  const served = strings(codes);
  if (served.length === 1 && served[0] === record(provider).municipalityCode) {
    return [['serviceArea.kind', 'own']];
  }
  const names = served.map((code) => municipalityByCode(code)?.name.fi ?? code);
  return [
    ['serviceArea.kind', 'municipalities'],
    ['serviceArea.municipalities', names.join(', ')],
  ];
}

function contactEntries({ authorityContact }: Loose): FormEntry[] {
  const { name, role, phone, email, consentedOn } = record(authorityContact);
  return [
    ['authorityContact.name', text(name)],
    ...textEntries('authorityContact.role', role),
    ['authorityContact.phone', phoneText(text(phone))],
    ['authorityContact.email', text(email)],
    ['authorityContact.consent', consentedOn ? 'yes' : ''],
  ];
}

/** What the form of a service holds of a document before anything is typed; the document may be anything. */
export function documentEntries(document: Loose, { isContactShown, hasState }: DocumentForm): FormEntry[] {
  const { provider, topics, audiences, accessibility, price, links } = document;
  const { isFree } = record(price);
  const entries: FormEntry[] = [
    ...(hasState
      ? ([
          ['state', text(document.state)],
          ['reopensOn', text(document.reopensOn)],
        ] satisfies FormEntry[])
      : []),
    ...textEntries('name', document.name),
    ...textEntries('summary', document.summary),
    ...textEntries('description', document.description),
    ['provider.type', text(record(provider).type)],
    ['provider.municipalityCode', text(record(provider).municipalityCode)],
    ...textEntries('provider.name', record(provider).name),
    ...strings(topics).map((id): FormEntry => ['topics', id]),
    ...strings(audiences).map((id): FormEntry => ['audiences', id]),
    ...channelsIn(document).flatMap(channelEntries),
    ...areaEntries(document),
    ['accessibility.wheelchair', text(record(accessibility).wheelchair)],
    ...textEntries('accessibility.note', record(accessibility).note),
    ['price.isFree', isFree === true ? 'yes' : isFree === false ? 'no' : ''],
    ...textEntries('price.note', record(price).note),
    ...textEntries('funding', document.funding),
    ['ptvId', text(document.ptvId)],
    ...(Array.isArray(links) ? links : [])
      .filter(isRecord)
      .flatMap(({ url, title }, row): FormEntry[] => [
        [`links.${row}.url`, text(url)],
        ...textEntries(`links.${row}.title`, title),
      ]),
    ...(isContactShown ? contactEntries(document) : []),
  ];
  return new FormFields(entries).entries();
}
