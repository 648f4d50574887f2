import type { Service } from '../../data/model/service.ts';
import type { ProviderType } from '../../data/model/vocabulary.ts';
import { audiences } from '../../data/reference/audiences.ts';
import { type Municipality, municipalities } from '../../data/reference/municipalities.ts';
import { topics } from '../../data/reference/topics.ts';
import { drawChannels } from './channels.ts';
import { drawDistrict, drawMunicipality } from './places.ts';
import { drawProvenance } from './provenance.ts';
import { createRandom, type Random, weighted, weightedKey } from './random.ts';

const drawProviderType = weightedKey<ProviderType>({
  municipality: 55,
  association: 15,
  'employment-area': 10,
  'wellbeing-county': 7,
  joint: 6,
  education: 5,
  state: 2,
});

const names: Record<ProviderType, { fi: string; sv: string }[]> = {
  municipality: [
    { fi: 'Maahanmuuttajaneuvonta', sv: 'Invandrarrådgivningen' },
    { fi: 'Monikulttuurinen neuvonta', sv: 'Mångkulturell rådgivning' },
    { fi: 'Matalan kynnyksen neuvonta', sv: 'Lågtröskelrådgivningen' },
  ],
  'employment-area': [{ fi: 'Työllisyyspalvelujen neuvonta', sv: 'Sysselsättningstjänsternas rådgivning' }],
  'wellbeing-county': [{ fi: 'Maahanmuuttajien sosiaalineuvonta', sv: 'Socialrådgivning för invandrare' }],
  association: [
    { fi: 'Kohtaamispaikka', sv: 'Mötesplatsen' },
    { fi: 'Vapaaehtoisten neuvontailta', sv: 'De frivilligas rådgivningskväll' },
  ],
  state: [{ fi: 'Oleskelulupaneuvonta', sv: 'Rådgivning om uppehållstillstånd' }],
  education: [{ fi: 'Opinto-ohjaus maahanmuuttajille', sv: 'Studiehandledning för invandrare' }],
  joint: [{ fi: 'Osaamiskeskus', sv: 'Kompetenscentret' }],
};

const drawTopic = weighted(topics, (_, index) => 1 / (index + 1));
const drawAudience = weighted(audiences, (_, index) => 1 / (index + 1));
const drawAreaKind = weightedKey({ municipality: 70, employment: 13, county: 6, nationwide: 4, unknown: 7 });

function drawId(random: Random): string {
  const hex = Array.from({ length: 4 }, () =>
    random.integer(0, 0xffffffff).toString(16).padStart(8, '0'),
  ).join('');
  // RFC 9562: version 4, variant 10.
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function drawServiceArea(random: Random, home: Municipality): Service['serviceArea'] {
  const kind = drawAreaKind(random);
  if (kind === 'unknown') return undefined;
  if (kind === 'nationwide') return { kind };
  const served =
    kind === 'municipality' ? [home] : municipalities.filter((other) => other[kind] === home[kind]);
  return { kind: 'municipalities', codes: served.map(({ code }) => code) };
}

/** One to about five ids, each once. */
function drawIds(random: Random, draw: (random: Random) => { id: string }): string[] {
  const ids = new Set([draw(random).id]);
  while (random.chance(0.5)) ids.add(draw(random).id);
  return [...ids];
}

function drawService(random: Random, index: number): Service {
  const id = drawId(random);
  const municipality = drawMunicipality(random);
  const district = drawDistrict(random, municipality);
  const slug = `${municipality.slug}-${index + 1}`;
  const type = drawProviderType(random);
  const name = random.pick(names[type]);
  const place = district?.place ?? municipality.name;
  return {
    id,
    slug,
    state: random.chance(0.02) ? 'temporarily-closed' : 'published',
    name: { fi: `${name.fi}, ${place.fi}`, sv: `${name.sv}, ${place.sv}` },
    provider: { type, municipalityCode: municipality.code },
    topics: drawIds(random, drawTopic),
    audiences: drawIds(random, drawAudience),
    channels: drawChannels(random, { municipality, slug, ...(district && { district }) }),
    serviceArea: drawServiceArea(random, municipality),
    ...(random.chance(0.6) && {
      accessibility: { wheelchair: random.pick(['yes', 'yes', 'limited', 'no']) },
    }),
    links: [],
    provenance: drawProvenance(random),
    ...(random.chance(0.3) && {
      authorityContact: { email: `${slug}@example.org`, consentedOn: '2026-01-15' },
    }),
  };
}

/**
 * A plausible directory of `count` made-up services around Finnish towns, one at a time. The same seed gives the same
 * services, and a smaller directory is the beginning of a larger one.
 */
export function* syntheticServices(count: number, seed: number): Generator<Service> {
  const random = createRandom(seed);
  for (let index = 0; index < count; index += 1) yield drawService(random, index);
}
