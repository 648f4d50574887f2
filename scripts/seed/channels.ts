import type { Channel } from '../../data/model/channel.ts';
import type { ChannelKind } from '../../data/model/vocabulary.ts';
import type { Municipality } from '../../data/reference/municipalities.ts';
import type { PostalCode } from '../../data/reference/postalCodes.ts';
import { channelHours } from './hourPatterns.ts';
import { drawOffers, offersOfChannel } from './offers.ts';
import { drawAddress } from './places.ts';
import { type Random, weighted, weightedKey } from './random.ts';

const drawCount = weightedKey({ 1: 25, 2: 40, 3: 25, 4: 10 });
const drawRemoteKind = weightedKey<Exclude<ChannelKind, 'visit'>>({
  phone: 45,
  email: 30,
  chat: 8,
  video: 5,
  web: 12,
});
const drawHours = weighted(channelHours, (_, index) => 1 / (index + 1));

/** One to four kinds, each once; most services can be visited. */
function drawKinds(random: Random): ChannelKind[] {
  const kinds = new Set<ChannelKind>(random.chance(0.88) ? ['visit'] : []);
  const count = Number(drawCount(random));
  while (kinds.size < count) kinds.add(drawRemoteKind(random));
  return [...kinds];
}

/** How it is reached. Numbers are of a block that no telephone has, addresses of a domain kept for examples. */
function drawContact(
  random: Random,
  kind: ChannelKind,
  place: { municipality: Municipality; district?: PostalCode; slug: string },
) {
  switch (kind) {
    case 'visit':
      return { kind, address: drawAddress(random, place.municipality, place.district) };
    case 'phone':
      return { kind, phone: `+35890000${String(random.integer(0, 9999)).padStart(4, '0')}` };
    case 'email':
      return { kind, email: `${place.slug}@example.org` };
    case 'chat':
    case 'video':
    case 'web':
      return { kind, url: `https://example.org/${place.slug}/${kind}` };
  }
}

function drawHoursFields(
  random: Random,
  kind: ChannelKind,
): Pick<Channel, 'hours' | 'exceptions' | 'access' | 'bookingUrl'> {
  if (kind === 'email' || kind === 'web') return {};
  const isByAppointment = random.chance(kind === 'visit' ? 0.35 : 0.1);
  return {
    ...(isByAppointment && { access: ['appointment'] }),
    ...(!isByAppointment && kind === 'visit' && { access: ['walk-in'] }),
    ...(isByAppointment && random.chance(0.4) && { bookingUrl: 'https://example.org/booking' }),
    ...(random.chance(0.9) && { hours: drawHours(random) }),
    ...(random.chance(0.05) && { exceptions: ['Dec 24-26 off'] }),
  };
}

/** The channels of a service, each with hours and with the languages that it offers. */
export function drawChannels(
  random: Random,
  place: { municipality: Municipality; district?: PostalCode; slug: string },
): Channel[] {
  const offers = drawOffers(random, place.municipality);
  const interpretsOnRequest = random.chance(0.2);
  return drawKinds(random).map((kind) => ({
    ...drawContact(random, kind, place),
    ...drawHoursFields(random, kind),
    languages: offersOfChannel(random, kind, offers),
    ...(interpretsOnRequest && kind === 'visit' && { interpreterOnRequest: true }),
  }));
}
