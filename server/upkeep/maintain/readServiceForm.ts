import type { Channel } from '../../../data/model/channel.ts';
import { draftOfChannel, fieldsOfChannel, isChannelFilled } from '../../../data/model/channelDraft.ts';
import { type FormEntry, FormFields } from '../../../data/model/formFields.ts';
import type { LocalizedText } from '../../../data/model/pickText.ts';
import type { Service } from '../../../data/model/service.ts';
import { type FormFault, textLimits } from '../../../data/model/submissionForm.ts';
import { FormReader } from '../form/FormReader.ts';
import { readChannels } from '../form/readService.ts';

/** A place that was known for another address is not this one's; for the same address it stays. */
function withPlace(channel: Channel, before: Channel | undefined): Channel {
  if (channel.kind !== 'visit' || before?.kind !== 'visit') return channel;
  const { position: typed, precision, ...address } = channel.address;
  const { street, postalCode, position: known, precision: knownPrecision } = before.address;
  const isSamePlace = !typed || (typed.lat === known?.lat && typed.lng === known?.lng);
  if (!isSamePlace) return channel;
  const isSameAddress = address.street === street && address.postalCode === postalCode;
  const place = known && isSameAddress ? { position: known, precision: knownPrecision ?? precision } : {};
  return { ...channel, address: { ...address, ...place } };
}

/** What the form does not show stays as it was. */
function merged(channel: Channel, before: Channel | undefined): Channel {
  if (before?.kind !== channel.kind) return channel;
  const { hoursNote, moreLanguages } = before;
  return withPlace(
    {
      ...channel,
      ...(hoursNote && !channel.hoursNote && { hoursNote }),
      ...(moreLanguages && { moreLanguages }),
    },
    before,
  );
}

/** A channel of which nothing is known but that it is there. */
function isBlank(channel: Channel): boolean {
  return !isChannelFilled(new FormFields(fieldsOfChannel(draftOfChannel(channel), 'channel')), 'channel');
}

function missesIt(channel: Channel | undefined, part: string): boolean {
  if (!channel) return false;
  const known: Record<string, unknown> = channel.kind === 'visit' ? channel.address : channel;
  return known[part] === undefined;
}

/** Nobody is kept from changing one thing by another that was not known before either. */
function isNewFault({ field, code }: FormFault, base: Service): boolean {
  const [, row, part = ''] = /^channels\.(\d+)\.(?:address\.)?(\w+)$/.exec(field) ?? [];
  return !(code === 'required' && row !== undefined && missesIt(base.channels[Number(row)], part));
}

const isOfFinland = ({ fi, sv }: LocalizedText) => Boolean(fi || sv);

/** A name in Finnish or Swedish does not go; one that never was need not come. */
function readName(form: FormReader, before: LocalizedText): LocalizedText {
  const name = form.localized('name', textLimits.name) ?? {};
  const isEnough = isOfFinland(before) ? isOfFinland(name) : Object.keys(name).length > 0;
  if (!isEnough) form.fault('name.fi', 'finnishOrSwedish');
  return name;
}

/** The service as a maintainer's form makes it from `base`, and what in the form cannot be taken. */
export function readServiceForm(
  entries: FormEntry[],
  base: Service,
): { service: Service; faults: FormFault[] } {
  const form = new FormReader(new FormFields(entries));
  const { summary: _, description: __, ...kept } = base;
  const name = readName(form, base.name);
  const summary = form.localized('summary', textLimits.summary);
  const description = form.localized('description', textLimits.text);
  const read = new Map(readChannels(form).map(({ row, channel }) => [row, channel]));
  const channels = form.fields.rows('channels').flatMap((row) => {
    const [channel, before] = [read.get(row), base.channels[row]];
    if (channel) return [merged(channel, before)];
    return before && isBlank(before) ? [before] : [];
  });
  const faults = form.faults.filter(
    (fault) => isNewFault(fault, base) && !(fault.code === 'channel' && channels.length > 0),
  );
  const service: Service = {
    ...kept,
    name,
    ...(summary && { summary }),
    ...(description && { description }),
    channels,
  };
  return { service, faults };
}
