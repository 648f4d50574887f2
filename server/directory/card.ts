import type { Card, CardChannel } from '../../data/model/card.ts';
import type { Channel } from '../../data/model/channel.ts';
import { phoneText } from '../../data/model/phoneText.ts';
import type { PublicService } from '../../data/model/service.ts';
import type { Position } from '../../data/model/vocabulary.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';

/** Gives the index of opening hours in the directory's schedules (0: not known). */
export type ScheduleOf = (hours: string | undefined, exceptions: string[] | undefined) => number;

type Visit = Extract<Channel, { kind: 'visit' }>;

function channelValue(channel: Channel): string | null {
  switch (channel.kind) {
    case 'visit':
      return null;
    case 'phone':
      return channel.phone ?? null;
    case 'email':
      return channel.email ?? null;
    case 'chat':
      return channel.url ?? channel.phone ?? null;
    default:
      return channel.url ?? null;
  }
}

function displayNumber(channel: Channel): string | undefined {
  return channel.kind === 'phone' && channel.phone ? phoneText(channel.phone) : undefined;
}

function toCardChannel(channel: Channel, scheduleOf: ScheduleOf): CardChannel {
  const schedule = scheduleOf(channel.hours, channel.exceptions);
  const display = displayNumber(channel);
  return {
    kind: channel.kind,
    value: channelValue(channel),
    ...(display && { display }),
    ...(channel.label && { label: channel.label }),
    access: channel.access ?? [],
    schedule,
    offers: channel.languages.map(({ tag, how, hours }) => ({
      tag,
      how,
      schedule: hours ? scheduleOf(hours, channel.exceptions) : schedule,
    })),
    interpreterOnRequest: channel.interpreterOnRequest ?? false,
    moreLanguages: channel.moreLanguages ?? false,
  };
}

/** Where a service stands on the map: its visiting address, else its municipality's seat (then not exact). */
export function standsAt(service: PublicService): {
  position: Position;
  isExact: boolean;
  municipalityCode: string;
} {
  const visits = service.channels.filter((channel): channel is Visit => channel.kind === 'visit');
  const address = (visits.find((visit) => visit.address.position) ?? visits[0])?.address;
  const municipalityCode = address?.municipalityCode ?? service.provider.municipalityCode;
  if (address?.position)
    return { position: address.position, isExact: address.precision === 'entrance', municipalityCode };
  const municipality = municipalityByCode(municipalityCode);
  if (!municipality) throw new Error(`service ${service.id}: no municipality ${municipalityCode}`);
  return { position: municipality.position, isExact: false, municipalityCode };
}

/** The latest confirmation of any group of facts. */
export function lastConfirmed(service: PublicService): Card['confirmed'] {
  const confirmations = Object.values(service.provenance).flatMap((provenance) => provenance.confirmed ?? []);
  return confirmations.sort((a, b) => (a.on < b.on ? 1 : -1))[0] ?? null;
}

function newestSourceDate(service: PublicService): string | null {
  const dates = Object.values(service.provenance).flatMap((provenance) => provenance.source.date ?? []);
  return dates.sort().at(-1) ?? null;
}

/** The short form of a service that lists and the map show. */
export function toCard(service: PublicService, scheduleOf: ScheduleOf): Card {
  const { position, isExact, municipalityCode } = standsAt(service);
  const visit = service.channels.find((channel): channel is Visit => channel.kind === 'visit');
  return {
    id: service.id,
    slug: service.slug,
    name: service.name,
    state: service.state,
    municipality: {
      code: municipalityCode,
      name: municipalityByCode(municipalityCode)?.name ?? { fi: '', sv: '' },
    },
    street: visit?.address.street ?? null,
    postalCode: visit?.address.postalCode ?? null,
    position,
    isExact,
    providerType: service.provider.type,
    channels: service.channels.map((channel) => toCardChannel(channel, scheduleOf)),
    confirmed: lastConfirmed(service),
    sourceDate: newestSourceDate(service),
  };
}
