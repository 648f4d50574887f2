import { asText, type FieldForm, writeField } from './fieldText.ts';
import { isRecord } from './matchChannels.ts';
import { type ChannelKind, providerTypes } from './vocabulary.ts';

/** One field of the form in which an editor changes a document, whatever its state. */
export interface EditableField {
  /** Its path in the document: `channels.0.address.street`. */
  path: string;
  /** The name by which its label is found, as in a diff. */
  field: string;
  /** A content language. */
  detail: string | null;
  form: FieldForm;
  value: string;
  options: readonly string[];
}

export interface EditableChannel {
  index: number;
  kind: string;
  fields: EditableField[];
}

type Shape = [path: string, form: FieldForm | 'localized' | 'localizedText', options?: readonly string[]];

const wantedStates = ['published', 'temporarily-closed', 'archived'];

const serviceShapes: Shape[] = [
  ['state', 'choice', wantedStates],
  ['name', 'localized'],
  ['summary', 'localizedText'],
  ['description', 'localizedText'],
  ['provider.type', 'choice', providerTypes],
  ['provider.name', 'localized'],
  ['provider.municipalityCode', 'line'],
  ['topics', 'words'],
  ['audiences', 'words'],
  ['serviceArea.codes', 'words'],
  ['funding', 'localizedText'],
  ['authorityContact.name', 'line'],
  ['authorityContact.phone', 'line'],
  ['authorityContact.email', 'line'],
];

const values: Record<ChannelKind, Shape[]> = {
  visit: [
    ['address.street', 'line'],
    ['address.postalCode', 'line'],
    ['address.municipalityCode', 'line'],
    ['address.entrance', 'localized'],
    ['address.position', 'position'],
  ],
  phone: [['phone', 'line']],
  email: [['email', 'line']],
  chat: [
    ['url', 'line'],
    ['phone', 'line'],
  ],
  video: [['url', 'line']],
  web: [['url', 'line']],
};

const channelShapes: Shape[] = [
  ['label', 'localized'],
  ['access', 'words'],
  ['bookingUrl', 'line'],
  ['hours', 'line'],
  ['exceptions', 'lines'],
  ['hoursNote', 'localized'],
  ['languages', 'offers'],
  ['moreLanguages', 'tick'],
  ['interpreterOnRequest', 'tick'],
];

/** Content languages that can always be filled in; others where they are there. */
const contentLanguages = ['fi', 'sv', 'en'];

/** Whether a channel of this kind can be added. */
export function isChannelKind(kind: string): kind is ChannelKind {
  return Object.hasOwn(values, kind);
}

function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (part, key) => (isRecord(part) && Object.hasOwn(part, key) ? part[key] : undefined),
      value,
    );
}

function fieldName(path: string): string {
  return path.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function fieldsFor(record: unknown, shapes: Shape[], prefix: string): EditableField[] {
  return shapes.flatMap(([path, form, options = []]): EditableField[] => {
    const value = at(record, path);
    const field = fieldName(path);
    const shared = { field, options };
    if (form !== 'localized' && form !== 'localizedText') {
      return [{ path: prefix + path, detail: null, form, value: writeField(value, form), ...shared }];
    }
    const texts = isRecord(value) ? value : {};
    return [...new Set([...contentLanguages, ...Object.keys(texts)])].map((language) => ({
      path: `${prefix}${path}.${language}`,
      detail: language,
      form: form === 'localized' ? 'line' : 'text',
      value: asText(texts[language]),
      ...shared,
    }));
  });
}

/** The channels of a document, where they can be read as such. */
export function channelsIn(document: Record<string, unknown>): Record<string, unknown>[] {
  return Array.isArray(document.channels) ? document.channels.filter(isRecord) : [];
}

/** The fields of a service, without its channels. */
export function serviceFields(document: Record<string, unknown>): EditableField[] {
  return fieldsFor(document, serviceShapes, '');
}

/** The fields of each channel of a service. */
export function channelFields(document: Record<string, unknown>): EditableChannel[] {
  return channelsIn(document).map((channel, index) => {
    const kind = String(channel.kind);
    const shapes = isChannelKind(kind) ? values[kind] : [];
    return { index, kind, fields: fieldsFor(channel, [...shapes, ...channelShapes], `channels.${index}.`) };
  });
}
