import type { Address } from '../../data/model/channel.ts';
import { type Municipality, municipalities } from '../../data/reference/municipalities.ts';
import { type PostalCode, postalCodes } from '../../data/reference/postalCodes.ts';
import { type Random, weighted, weightedKey } from './random.ts';

const kmPerDegree = 111.2;

/** A municipality, the larger the likelier. */
export const drawMunicipality = weighted(municipalities, ({ population }) => population.count);

const postalCodesByMunicipality = Map.groupBy(
  // Codes that end in 0 are districts; most of the others are a company's own.
  postalCodes.filter(({ code }) => code.endsWith('0')),
  ({ municipality }) => municipality,
);

const streets = {
  fi: [
    'Kauppakatu',
    'Asemakatu',
    'Koulukatu',
    'Kirkkokatu',
    'Keskuskatu',
    'Rantatie',
    'Torikatu',
    'Puistokatu',
  ],
  sv: ['Köpmansgatan', 'Stationsvägen', 'Skolgatan', 'Kyrkvägen', 'Centralgatan', 'Strandvägen', 'Torggatan'],
};

const drawPrecision = weightedKey({ entrance: 70, street: 20, municipality: 10 });

/** A district of the municipality, where the postal code is known. */
export function drawDistrict(random: Random, { code }: Municipality): PostalCode | undefined {
  const districts = postalCodesByMunicipality.get(code);
  return districts && random.pick(districts);
}

/** Some kilometres around the seat: the larger the town, the wider; rounded to about a metre. */
function scatter(random: Random, { position: seat, population }: Municipality): { lat: number; lng: number } {
  const deviationKm = Math.min(5, 0.6 + population.count / 50_000);
  const north = (random.normal() * deviationKm) / kmPerDegree;
  const east = (random.normal() * deviationKm) / (kmPerDegree * Math.cos((seat.lat * Math.PI) / 180));
  return { lat: Number((seat.lat + north).toFixed(5)), lng: Number((seat.lng + east).toFixed(5)) };
}

/** An address in the municipality, of which less is known the rougher its precision is. */
export function drawAddress(
  random: Random,
  municipality: Municipality,
  district: PostalCode | undefined,
): Address {
  const precision = drawPrecision(random);
  const position = scatter(random, municipality);
  const street = random.pick(municipality.languages[0] === 'sv' ? streets.sv : streets.fi);
  if (precision === 'municipality') {
    return { municipalityCode: municipality.code, position: municipality.position, precision };
  }
  return {
    street: `${street} ${random.integer(1, 60)}`,
    ...(district && { postalCode: district.code }),
    municipalityCode: municipality.code,
    position,
    precision,
  };
}
