import type { Card, CardChannel, Schedules } from '../../data/model/card.ts';
import { dayMs } from '../../data/model/duration.ts';
import { pickText } from '../../data/model/pickText.ts';
import type { PublicService } from '../../data/model/service.ts';
import { channelKinds, offerHows, providerTypes } from '../../data/model/vocabulary.ts';
import { audiences } from '../../data/reference/audiences.ts';
import { municipalities } from '../../data/reference/municipalities.ts';
import { topics } from '../../data/reference/topics.ts';
import type { Columns } from '../../data/search/columns.ts';
import { sortTextOf } from '../../data/search/sortText.ts';
import { qualityOf } from './quality.ts';

export interface Row {
  service: PublicService;
  card: Card;
}

const municipalityIndex = new Map(municipalities.map(({ code }, index) => [code, index]));
const areasOfMunicipalities = municipalities.map(({ code, region, county, employment }) => ({
  code,
  region,
  county,
  employment,
}));
const topicIds = topics.map(({ id }) => id);
const audienceIds = audiences.map(({ id }) => id);

/** Who is served: what the service states; else, of a municipality's own service, that municipality. */
function servedMunicipalities({ service, card }: Row): number[] {
  const area = service.serviceArea;
  const codes = area?.kind === 'municipalities' ? area.codes : area ? [] : [card.municipality.code];
  return codes.flatMap((code) => municipalityIndex.get(code) ?? []);
}

function idBits(ids: string[], vocabulary: string[]): number {
  return ids.reduce((bits, id) => (vocabulary.includes(id) ? bits | (1 << vocabulary.indexOf(id)) : bits), 0);
}

/** Offsets of groups laid end to end: one more than there are groups. */
function offsets(lengths: number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    starts[i + 1] = (starts[i] as number) + length;
  });
  return starts;
}

/** A service that is closed for the time being keeps its hours for its page, but is open at no time. */
function searchedChannels({ state, channels }: Card): CardChannel[] {
  if (state !== 'temporarily-closed') return channels;
  return channels.map((channel) => ({
    ...channel,
    schedule: 0,
    offers: channel.offers.map((offer) => ({ ...offer, schedule: 0 })),
  }));
}

/** Lays services out as columns, in the order given. */
export function toColumns(rows: Row[], schedules: Schedules, today: Date): Columns {
  const cards = rows.map(({ card }) => card);
  const channels = cards.flatMap(searchedChannels);
  const offers = channels.flatMap((channel) => channel.offers);
  const languages = [...new Set(offers.map(({ tag }) => tag))].sort();
  const languageIndex = new Map(languages.map((tag, index) => [tag, index]));
  const served = rows.map(servedMunicipalities);
  return {
    count: rows.length,
    languages,
    topics: topicIds,
    audiences: audienceIds,
    municipalities: areasOfMunicipalities,
    ids: cards.map(({ id }) => id),
    lat: Float64Array.from(cards, ({ position }) => position.lat),
    lng: Float64Array.from(cards, ({ position }) => position.lng),
    isExact: Uint8Array.from(cards, ({ isExact }) => Number(isExact)),
    municipality: Uint16Array.from(
      cards,
      ({ municipality }) => municipalityIndex.get(municipality.code) as number,
    ),
    provider: Uint8Array.from(cards, ({ providerType }) => providerTypes.indexOf(providerType)),
    topicBits: Uint32Array.from(rows, ({ service }) => idBits(service.topics, topicIds)),
    audienceBits: Uint32Array.from(rows, ({ service }) => idBits(service.audiences, audienceIds)),
    quality: Uint16Array.from(cards, (card) => qualityOf(card, today)),
    confirmedDay: Uint16Array.from(cards, ({ confirmed }) =>
      confirmed ? Date.parse(confirmed.on) / dayMs : 0,
    ),
    sortName: cards.map(({ name }) => sortTextOf(pickText(name, 'fi').text)),
    isNationwide: Uint8Array.from(rows, ({ service }) => Number(service.serviceArea?.kind === 'nationwide')),
    servedStart: offsets(served.map((codes) => codes.length)),
    served: Uint16Array.from(served.flat()),
    channelStart: offsets(cards.map((card) => card.channels.length)),
    channelKind: Uint8Array.from(channels, ({ kind }) => channelKinds.indexOf(kind)),
    channelSchedule: Uint32Array.from(channels, ({ schedule }) => schedule),
    channelInterprets: Uint8Array.from(channels, ({ interpreterOnRequest }) => Number(interpreterOnRequest)),
    offerStart: offsets(channels.map((channel) => channel.offers.length)),
    offerLanguage: Uint16Array.from(offers, ({ tag }) => languageIndex.get(tag) as number),
    offerHow: Uint8Array.from(offers, ({ how }) => offerHows.indexOf(how)),
    offerSchedule: Uint32Array.from(offers, ({ schedule }) => schedule),
    schedules,
  };
}
