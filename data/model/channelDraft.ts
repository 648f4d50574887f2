import type { Address, Channel, OfferedLanguage } from './channel.ts';
import type { FormEntry, FormFields } from './formFields.ts';
import {
  draftOfFields,
  draftOfHours,
  emptyHours,
  fieldsOfDraft,
  type HoursDraft,
  isEmptyHours,
} from './hours/hoursDraft.ts';
import { type ChannelKind, channelKinds, type OfferHow, offerHows } from './vocabulary.ts';

/** A text in several content languages, as it is typed. */
export type TextsDraft = Readonly<Record<string, string>>;

export interface OfferDraft {
  tag: string;
  how: OfferHow;
  /** Null: the channel's. */
  hours: HoursDraft | null;
}

export interface AddressDraft {
  street: string;
  postalCode: string;
  municipalityCode: string;
  entrance: TextsDraft;
  lat: string;
  lng: string;
  precision: NonNullable<Address['precision']> | '';
}

/** A channel as it is being filled in: the text of each field. */
export interface ChannelDraft {
  kind: ChannelKind;
  address: AddressDraft;
  phone: string;
  email: string;
  url: string;
  label: TextsDraft;
  access: readonly string[];
  bookingUrl: string;
  hours: HoursDraft;
  hoursNote: TextsDraft;
  languages: readonly OfferDraft[];
  moreLanguages: boolean;
  interpreterOnRequest: boolean;
}

/** A channel with nothing filled in. */
export function emptyChannel(kind: ChannelKind, municipalityCode = ''): ChannelDraft {
  return {
    kind,
    address: {
      street: '',
      postalCode: '',
      municipalityCode,
      entrance: {},
      lat: '',
      lng: '',
      precision: '',
    },
    phone: '',
    email: '',
    url: '',
    label: {},
    access: [],
    bookingUrl: '',
    hours: emptyHours,
    hoursNote: {},
    languages: [],
    moreLanguages: false,
    interpreterOnRequest: false,
  };
}

function draftOfOffer({ tag, how, hours }: OfferedLanguage): OfferDraft {
  return { tag, how, hours: hours ? draftOfHours({ hours }) : null };
}

/** A published channel, to be changed. */
export function draftOfChannel(channel: Channel): ChannelDraft {
  const address = channel.kind === 'visit' ? channel.address : undefined;
  const empty = emptyChannel(channel.kind);
  return {
    ...empty,
    address: {
      street: address?.street ?? '',
      postalCode: address?.postalCode ?? '',
      municipalityCode: address?.municipalityCode ?? '',
      entrance: address?.entrance ?? {},
      lat: address?.position ? String(address.position.lat) : '',
      lng: address?.position ? String(address.position.lng) : '',
      precision: address?.precision ?? '',
    },
    phone: ('phone' in channel && channel.phone) || '',
    email: ('email' in channel && channel.email) || '',
    url: ('url' in channel && channel.url) || '',
    label: channel.label ?? {},
    access: channel.access ?? [],
    bookingUrl: channel.bookingUrl ?? '',
    hours: draftOfHours(channel),
    hoursNote: channel.hoursNote ?? {},
    languages: channel.languages.map(draftOfOffer),
    moreLanguages: channel.moreLanguages ?? false,
    interpreterOnRequest: channel.interpreterOnRequest ?? false,
  };
}

/** The channel in the fields below `name` (`channels.0`) of a posted form. */
export function channelDraftOfFields(fields: FormFields, name: string): ChannelDraft {
  const value = (part: string) => fields.get(`${name}.${part}`);
  const texts = (part: string): TextsDraft =>
    Object.fromEntries(fields.below(`${name}.${part}`).map((tag) => [tag, value(`${part}.${tag}`)]));
  const precision = value('address.precision');
  return {
    kind: channelKinds.find((kind) => kind === value('kind')) ?? 'visit',
    address: {
      street: value('address.street'),
      postalCode: value('address.postalCode'),
      municipalityCode: value('address.municipalityCode'),
      entrance: texts('address.entrance'),
      lat: value('address.position.lat'),
      lng: value('address.position.lng'),
      precision:
        precision === 'entrance' || precision === 'street' || precision === 'municipality' ? precision : '',
    },
    phone: value('phone'),
    email: value('email'),
    url: value('url'),
    label: texts('label'),
    access: fields.all(`${name}.access`),
    bookingUrl: value('bookingUrl'),
    hours: draftOfFields(fields, `${name}.hours`),
    hoursNote: texts('hoursNote'),
    languages: fields.rows(`${name}.languages`).map((row) => {
      const hours = draftOfFields(fields, `${name}.languages.${row}.hours`);
      return {
        tag: value(`languages.${row}.tag`),
        how: offerHows.find((how) => how === value(`languages.${row}.how`)) ?? 'staff',
        hours: isEmptyHours(hours) ? null : hours,
      };
    }),
    moreLanguages: value('moreLanguages') !== '',
    interpreterOnRequest: value('interpreterOnRequest') !== '',
  };
}

/** False for a row that the form offered and nobody used: its kind and its lists have a first choice by themselves. */
export function isChannelFilled(fields: FormFields, name: string): boolean {
  const given = ['kind', 'origin', 'how', 'precision', 'municipalityCode', 'mode', 'holidays'];
  return fields.isFilled(name, given);
}

/** The fields in which a form holds a channel; the opposite of `channelDraftOfFields`. */
export function fieldsOfChannel(draft: ChannelDraft, name: string): FormEntry[] {
  const { address } = draft;
  const texts = (part: string, text: TextsDraft): FormEntry[] =>
    Object.entries(text).map(([tag, words]) => [`${part}.${tag}`, words]);
  const fields: FormEntry[] = [
    ['kind', draft.kind],
    ['address.street', address.street],
    ['address.postalCode', address.postalCode],
    ['address.municipalityCode', address.municipalityCode],
    ...texts('address.entrance', address.entrance),
    ['address.position.lat', address.lat],
    ['address.position.lng', address.lng],
    ['address.precision', address.precision],
    ['phone', draft.phone],
    ['email', draft.email],
    ['url', draft.url],
    ...texts('label', draft.label),
    ...draft.access.map((way): FormEntry => ['access', way]),
    ['bookingUrl', draft.bookingUrl],
    ...fieldsOfDraft(draft.hours, 'hours'),
    ...texts('hoursNote', draft.hoursNote),
    ...draft.languages.flatMap(({ tag, how, hours }, row): FormEntry[] => [
      [`languages.${row}.tag`, tag],
      [`languages.${row}.how`, how],
      ...(hours ? fieldsOfDraft(hours, `languages.${row}.hours`) : []),
    ]),
    ['moreLanguages', draft.moreLanguages ? 'yes' : ''],
    ['interpreterOnRequest', draft.interpreterOnRequest ? 'yes' : ''],
  ];
  return fields.map(([part, value]) => [`${name}.${part}`, value]);
}
