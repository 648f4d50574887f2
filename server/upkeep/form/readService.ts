import { z } from 'zod';
import type { Channel } from '../../../data/model/channel.ts';
import { isChannelFilled } from '../../../data/model/channelDraft.ts';
import { readEmail, readPhone, readUrl } from '../../../data/model/contactValues.ts';
import type { Provenance, Service } from '../../../data/model/service.ts';
import { type FormService, textLimits } from '../../../data/model/submissionForm.ts';
import { factGroups, providerTypes } from '../../../data/model/vocabulary.ts';
import { audiences } from '../../../data/reference/audiences.ts';
import { topics } from '../../../data/reference/topics.ts';
import type { FormReader } from './FormReader.ts';
import { readChannel, readMunicipality } from './readChannel.ts';
import { readServiceArea } from './readServiceArea.ts';

const maxChannels = 40;
const maxLinks = 20;

function readName(form: FormReader, field: string, max: number) {
  const text = form.localized(field, max);
  if (!text?.fi && !text?.sv) form.fault(`${field}.fi`, 'finnishOrSwedish');
  return text;
}

/** The ways to reach the service, each with the number of its row in the form. */
function readChannels(form: FormReader): { row: number; channel: Channel }[] {
  const filled = form.fields
    .rows('channels')
    .filter((row) => isChannelFilled(form.fields, `channels.${row}`));
  if (filled.length > maxChannels) form.fault('channels', 'tooMany', String(maxChannels));
  if (filled.length === 0) form.fault('channels', 'channel');
  return filled.slice(0, maxChannels).flatMap((row) => {
    const channel = readChannel(form, `channels.${row}`);
    return channel ? [{ row, channel }] : [];
  });
}

function readLinks(form: FormReader): Service['links'] {
  const filled = form.fields.rows('links').filter((row) => form.fields.isFilled(`links.${row}`));
  if (filled.length > maxLinks) form.fault('links', 'tooMany', String(maxLinks));
  return filled.slice(0, maxLinks).flatMap((row) => {
    const field = `links.${row}`;
    form.required(`${field}.url`, 2000);
    const url = form.value(`${field}.url`, 'url', readUrl, 2000);
    const title = form.localized(`${field}.title`, textLimits.line);
    return url ? [{ url, title }] : [];
  });
}

function readAuthorityContact(form: FormReader, today: string): Service['authorityContact'] {
  const field = 'authorityContact';
  if (!form.fields.isFilled(field, ['consent'])) return undefined;
  if (!form.isTicked(`${field}.consent`)) form.fault(`${field}.consent`, 'consent');
  return {
    name: form.line(`${field}.name`, textLimits.line),
    role: form.localized(`${field}.role`, textLimits.line),
    phone: form.value(`${field}.phone`, 'phone', readPhone),
    email: form.value(`${field}.email`, 'email', readEmail),
    consentedOn: today,
  };
}

function readPrice(form: FormReader): Service['price'] {
  const free = form.choice('price.isFree', ['yes', 'no'] as const);
  const note = form.localized('price.note', textLimits.summary);
  return free === undefined && !note ? undefined : { isFree: free !== 'no', note };
}

function readAccessibility(form: FormReader): Service['accessibility'] {
  const wheelchair = form.choice('accessibility.wheelchair', ['yes', 'limited', 'no'] as const);
  const note = form.localized('accessibility.note', textLimits.text);
  return wheelchair || note ? { wheelchair, note } : undefined;
}

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** A service as a form describes it, its channels with the numbers of their rows. */
export interface ReadService extends Omit<FormService, 'channels'> {
  rows: { row: number; channel: Channel }[];
}

/** The service that a form describes; its faults are collected by the reader. `today` is a date. */
export function readService(form: FormReader, today: string): FormService {
  const { rows, ...service } = readServiceRows(form, today);
  return { ...service, channels: rows.map(({ channel }) => channel) };
}

/** The same with the rows of the form. */
export function readServiceRows(form: FormReader, today: string): ReadService {
  // In the form's order, so that its faults are told in it.
  const name = readName(form, 'name', textLimits.name) ?? {};
  const summary = readName(form, 'summary', textLimits.summary);
  const description = form.localized('description', textLimits.text);
  const type = form.choice('provider.type', providerTypes);
  if (!type) form.fault('provider.type', 'required');
  const municipalityCode = readMunicipality(form, 'provider.municipalityCode');
  if (!municipalityCode) form.fault('provider.municipalityCode', 'required');
  return {
    name,
    summary,
    description,
    provider: {
      type: type ?? 'municipality',
      name: form.localized('provider.name', textLimits.line),
      municipalityCode: municipalityCode ?? '',
    },
    topics: form.choices('topics', ids(topics)),
    audiences: form.choices('audiences', ids(audiences)),
    rows: readChannels(form),
    serviceArea: readServiceArea(form),
    accessibility: readAccessibility(form),
    price: readPrice(form),
    funding: form.localized('funding', textLimits.text),
    ptvId: form.value('ptvId', 'ptvId', (text) => z.uuid().safeParse(text.toLowerCase()).data ?? null),
    links: readLinks(form),
    authorityContact: readAuthorityContact(form, today),
  };
}

/** The provenance of facts that a provider itself has sent in. */
export function providerProvenance(today: string): Service['provenance'] {
  const own: Provenance = {
    source: { kind: 'provider', date: today },
    recordedOn: today,
    confirmed: { on: today, by: 'provider' },
  };
  return Object.fromEntries(factGroups.map((group) => [group, own]));
}
