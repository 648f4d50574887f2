import type { Channel } from '../../../data/model/channel.ts';
import { readEmail, readPhone, readPostalCode, readUrl } from '../../../data/model/contactValues.ts';
import type { FormFields } from '../../../data/model/formFields.ts';
import { textLimits } from '../../../data/model/submissionForm.ts';
import { type ChannelKind, channelKinds } from '../../../data/model/vocabulary.ts';
import { municipalityByCode } from '../../../data/reference/municipalities.ts';
import { findPostalCode } from '../../../data/reference/postalCodes.ts';
import type { FormReader } from './FormReader.ts';
import { readHoursFields } from './readChannelHours.ts';
import { readOffers } from './readOffers.ts';

/** How the place was found: at the door, on the street, or only as the municipality's. */
const precisions = ['entrance', 'street', 'municipality'] as const;

/** The municipality that a field names by its code; undefined where it was left empty. */
export function readMunicipality(form: FormReader, field: string): string | undefined {
  return form.value(field, 'municipality', (code) => (municipalityByCode(code) ? code : null));
}

/** A coordinate as a number is written in code; people in Finland write a comma. */
export function readDegrees(fields: FormFields, field: string): string {
  return fields.get(field).trim().replace(',', '.');
}

function readPosition(form: FormReader, field: string) {
  const [lat, lng] = ['lat', 'lng'].map((part) => readDegrees(form.fields, `${field}.${part}`));
  if (!lat && !lng) return undefined;
  const position = { lat: Number(lat), lng: Number(lng) };
  // Finland's box, with the sea to the borders of its waters.
  const isInFinland =
    position.lat >= 59 && position.lat <= 70.2 && position.lng >= 19 && position.lng <= 31.7;
  if (lat && lng && isInFinland) return position;
  form.fault(`${field}.lat`, 'position');
  return undefined;
}

function readAddress(form: FormReader, field: string) {
  const street = form.line(`${field}.street`, textLimits.line);
  const postalCode = form.value(`${field}.postalCode`, 'postalCode', readPostalCode);
  const known = postalCode === undefined ? undefined : findPostalCode(postalCode);
  if (postalCode && !known) form.fault(`${field}.postalCode`, 'postalCodeUnknown', postalCode);
  const municipalityCode = readMunicipality(form, `${field}.municipalityCode`) ?? known?.municipality;
  if (!street) form.fault(`${field}.street`, 'required');
  if (!municipalityCode) form.fault(`${field}.municipalityCode`, 'required');
  const position = readPosition(form, `${field}.position`);
  return {
    street,
    postalCode,
    municipalityCode: municipalityCode ?? '',
    entrance: form.localized(`${field}.entrance`, textLimits.summary),
    position,
    precision: position && (form.choice(`${field}.precision`, precisions) ?? 'street'),
  };
}

function readValue(form: FormReader, field: string, kind: ChannelKind) {
  const email = () => form.value(`${field}.email`, 'email', readEmail);
  const phone = () => form.value(`${field}.phone`, 'phone', readPhone);
  const url = () => form.value(`${field}.url`, 'url', readUrl, 2000);
  const needed = (name: string, value: string | undefined) => {
    if (!value) form.fault(`${field}.${name}`, 'required');
    return { [name]: value };
  };
  if (kind === 'visit') return { address: readAddress(form, `${field}.address`) };
  if (kind === 'phone') return needed('phone', phone());
  if (kind === 'email') return needed('email', email());
  if (kind === 'chat') {
    const values = { url: url(), phone: phone() };
    if (!values.url && !values.phone) form.fault(`${field}.url`, 'required');
    return values;
  }
  return needed('url', url());
}

/** One way to reach the service, from the fields below `field`; its faults are collected by the reader. */
export function readChannel(form: FormReader, field: string): Channel | undefined {
  const kind = form.choice(`${field}.kind`, channelKinds);
  if (!kind) {
    form.fault(`${field}.kind`, 'required');
    return undefined;
  }
  const access = form.choices(`${field}.access`, ['walk-in', 'appointment'] as const);
  return {
    kind,
    ...readValue(form, field, kind),
    label: form.localized(`${field}.label`, textLimits.line),
    access: access.length > 0 ? access : undefined,
    bookingUrl: form.value(`${field}.bookingUrl`, 'url', readUrl, 2000),
    ...readHoursFields(form, `${field}.hours`),
    hoursNote: form.localized(`${field}.hoursNote`, textLimits.summary),
    languages: readOffers(form, `${field}.languages`),
    moreLanguages: form.isTicked(`${field}.moreLanguages`) || undefined,
    interpreterOnRequest: form.isTicked(`${field}.interpreterOnRequest`) || undefined,
  } as Channel;
}
