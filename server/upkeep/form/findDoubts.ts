import { isChannelFilled } from '../../../data/model/channelDraft.ts';
import type { FormFields } from '../../../data/model/formFields.ts';
import { draftOfFields, isEmptyHours } from '../../../data/model/hours/hoursDraft.ts';
import type { FormDoubt } from '../../../data/model/submissionForm.ts';
import { municipalities, municipalityByCode } from '../../../data/reference/municipalities.ts';
import { findPostalCode } from '../../../data/reference/postalCodes.ts';
import { type PlaceDoubt, placeDoubt } from '../../../data/search/placeDoubt.ts';
import { groundAt } from './groundAt.ts';
import { readDegrees } from './readChannel.ts';

/** Texts in which neither an address of the web nor markup is expected. */
const textField =
  /^(sender|name|summary|description|provider|funding)\.|\.(label|entrance|street|hoursNote|note|title|role)(\.|$)/;
const link = /https?:|www\.|\b[a-z0-9-]+\.(com|net|org|ru|info|xyz|top|site|shop)\b/i;
const markup = /<[a-z!/]|&[a-z]+;|\[url|\]\(|\bon\w+\s*=|javascript:/i;
const seats = municipalities.map(({ code, position }) => ({ code, ...position }));
const doubtCodes = {
  far: 'positionFar',
  elsewhere: 'positionElsewhere',
  water: 'positionWater',
  abroad: 'positionAbroad',
} as const satisfies Record<PlaceDoubt['code'], FormDoubt['code']>;

/** What may be right but is worth a second look, by the sender and by an editor. */
export function findDoubts(fields: FormFields): FormDoubt[] {
  const doubts: FormDoubt[] = [];
  for (const [field, value] of fields.entries()) {
    if (!textField.test(field) || field.startsWith('sender.email')) continue;
    if (markup.test(value)) doubts.push({ field, code: 'markup' });
    else if (link.test(value) && !field.startsWith('description.')) doubts.push({ field, code: 'link' });
  }
  for (const row of fields.rows('channels')) {
    const field = `channels.${row}`;
    if (isChannelFilled(fields, field)) doubts.push(...channelDoubts(fields, field));
  }
  return doubts.map((doubt) => ({ ...doubt, ...kindOf(fields, doubt.field) }));
}

/** The kind of the channel that a field belongs to, if it belongs to one. */
function kindOf(fields: FormFields, field: string): Pick<FormDoubt, 'kind'> {
  const channel = /^channels\.\d+/.exec(field)?.[0];
  return channel ? { kind: fields.get(`${channel}.kind`) } : {};
}

function channelDoubts(fields: FormFields, field: string): FormDoubt[] {
  const doubts: FormDoubt[] = [];
  const kind = fields.get(`${field}.kind`);
  const hasLanguage = fields
    .rows(`${field}.languages`)
    .some((row) => fields.get(`${field}.languages.${row}.tag`).trim());
  if (!hasLanguage) doubts.push({ field: `${field}.languages`, code: 'noLanguages' });
  const isTimed = kind === 'visit' || kind === 'phone';
  if (isTimed && isEmptyHours(draftOfFields(fields, `${field}.hours`))) {
    doubts.push({ field: `${field}.hours`, code: 'noHours' });
  }
  if (kind !== 'visit') return doubts;
  const municipality = municipalityByCode(fields.get(`${field}.address.municipalityCode`));
  const postalCode = findPostalCode(fields.get(`${field}.address.postalCode`).trim());
  if (municipality && postalCode && postalCode.municipality !== municipality.code) {
    doubts.push({ field: `${field}.address.postalCode`, code: 'postalCodeElsewhere' });
  }
  const [lat, lng] = ['lat', 'lng'].map((part) => readDegrees(fields, `${field}.address.position.${part}`));
  const position = { lat: Number(lat), lng: Number(lng) };
  if (municipality && lat && lng && !Number.isNaN(position.lat + position.lng)) {
    const doubt = placeDoubt(position, municipality.code, seats, groundAt(position));
    if (doubt) doubts.push({ field: `${field}.address.position.lat`, code: doubtCodes[doubt.code] });
  }
  return doubts;
}
