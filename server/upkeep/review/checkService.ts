import { isValidPhoneNumber } from 'libphonenumber-js/max';
import type { Channel } from '../../../data/model/channel.ts';
import type { CheckFault } from '../../../data/model/reviewPages.ts';
import { type Service, serviceSchema } from '../../../data/model/service.ts';
import { audiences } from '../../../data/reference/audiences.ts';
import { municipalityByCode } from '../../../data/reference/municipalities.ts';
import { topics } from '../../../data/reference/topics.ts';
import { readHours } from '../../directory/hours/readHours.ts';

const topicIds = new Set(topics.map(({ id }) => id));
const audienceIds = new Set(audiences.map(({ id }) => id));

function fault(path: (string | number)[], code: CheckFault['code'], value: string | null): CheckFault {
  return { path: path.join('.'), code, value };
}

function checkHours(channel: Channel, path: (string | number)[]): CheckFault[] {
  const { hours, exceptions = [], languages } = channel;
  const texts = [
    { at: ['hours'], text: hours },
    ...languages.map((language, index) => ({ at: ['languages', index, 'hours'], text: language.hours })),
    // Exceptions without hours are read alone, so that a fault in them is not missed.
    ...(hours ? [] : exceptions.map((text, index) => ({ at: ['exceptions', index], text }))),
  ];
  return texts.flatMap(({ at, text }) => {
    if (text === undefined || readHours(text, at[0] === 'exceptions' ? [] : exceptions).ok) return [];
    const isOwnFault = at[0] === 'exceptions' || !readHours(text).ok;
    return [fault([...path, ...(isOwnFault ? at : ['exceptions'])], 'hours-unreadable', text)];
  });
}

function checkChannel(channel: Channel, path: (string | number)[]): CheckFault[] {
  const faults = checkHours(channel, path);
  if ('phone' in channel && channel.phone && !isValidPhoneNumber(channel.phone)) {
    faults.push(fault([...path, 'phone'], 'phone-not-valid', channel.phone));
  }
  if (channel.kind === 'visit' && !municipalityByCode(channel.address.municipalityCode)) {
    const at = [...path, 'address', 'municipalityCode'];
    faults.push(fault(at, 'municipality-unknown', channel.address.municipalityCode));
  }
  return faults;
}

function checkMeaning({ provider, channels, serviceArea, topics: asked, audiences: whom, ...rest }: Service) {
  const contactPhone = rest.authorityContact?.phone;
  const served = serviceArea?.kind === 'municipalities' ? serviceArea.codes : [];
  const unknown = (codes: string[], path: string) =>
    codes.flatMap((code, index) =>
      municipalityByCode(code) ? [] : [fault([path, index], 'municipality-unknown', code)],
    );
  return [
    ...(municipalityByCode(provider.municipalityCode)
      ? []
      : [fault(['provider', 'municipalityCode'], 'municipality-unknown', provider.municipalityCode)]),
    ...channels.flatMap((channel, index) => checkChannel(channel, ['channels', index])),
    ...unknown(served, 'serviceArea.codes'),
    ...asked.flatMap((id, index) =>
      topicIds.has(id) ? [] : [fault(['topics', index], 'topic-unknown', id)],
    ),
    ...whom.flatMap((id, index) =>
      audienceIds.has(id) ? [] : [fault(['audiences', index], 'audience-unknown', id)],
    ),
    ...(contactPhone && !isValidPhoneNumber(contactPhone, 'FI')
      ? [fault(['authorityContact', 'phone'], 'phone-not-valid', contactPhone)]
      : []),
  ];
}

const shownLength = 200;

function valueAt(document: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    document,
  );
}

/**
 * Whether a document can be published: it fits the schema, its hours can be read, its telephone numbers exist, and the
 * municipalities, topics and audiences that it names are known. Either the service, or every fault with its place.
 */
export function checkService(
  document: unknown,
): { service: Service; faults: [] } | { service: null; faults: CheckFault[] } {
  const { data, error } = serviceSchema.safeParse(document);
  if (error) {
    const faults = error.issues.map(({ code, path }) => {
      const value = valueAt(document, path);
      const kind = value === undefined ? 'missing' : code === 'too_big' ? 'too-long' : 'not-valid';
      const isShort = typeof value === 'string' || typeof value === 'number';
      return fault(path.map(String), kind, isShort ? String(value).slice(0, shownLength) : null);
    });
    return { service: null, faults };
  }
  const faults = checkMeaning(data);
  return faults.length === 0 ? { service: data, faults: [] } : { service: null, faults };
}
