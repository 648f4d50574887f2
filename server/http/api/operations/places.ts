import type { PlaceSuggestion } from '../../../../data/model/card.ts';
import { findPostalCode } from '../../../../data/reference/postalCodes.ts';
import { findPlaces } from '../../../directory/places.ts';
import type { GeocodedPlace } from '../../../geocoder/geocoderResponse.ts';
import { languageParameter } from '../languageParameter.ts';
import { defineOperation, oneMinute } from '../operation.ts';
import { placesSchema } from '../schemas/reference.ts';

const maxLength = 100;
const maxPlaces = 8;

/** A postal code with its place in Swedish. */
function inSwedish(place: PlaceSuggestion): PlaceSuggestion {
  const postalCode = place.postalCode && findPostalCode(place.postalCode);
  return postalCode ? { ...place, label: `${postalCode.code} ${postalCode.place.sv}` } : place;
}

/** Long enough to be a street, and no postal code: fewer words would send each keystroke to the geocoder. */
function isStreetLike(words: string): boolean {
  return words.length >= 4 && !/^\d+$/.test(words);
}

function toSuggestion({ label, lat, lng }: GeocodedPlace): PlaceSuggestion {
  return { code: null, name: { fi: label, sv: label }, label, lat, lng };
}

export const listPlaces = defineOperation({
  path: '/places',
  group: 'Reference data',
  summary:
    'Municipalities and postal codes that begin with some words, and streets where a geocoder is set up, at most 8',
  takesQuery: false,
  own: {
    q: {
      description: 'The beginning of a Finnish or Swedish name, or of a postal code',
      expected: `1 to ${maxLength} characters`,
      example: 'kera',
      schema: { type: 'string', minLength: 1, maxLength },
      isRequired: true,
      parse: (text: string) => (text.trim() && text.length <= maxLength ? text.trim() : undefined),
    },
    lang: {
      ...languageParameter,
      description:
        'Interface language; places of postal codes are named in Swedish for `sv`, else in Finnish',
      isRequired: false,
    },
  },
  response: placesSchema,
  holds: oneMinute,
  async answer({ values: { q, lang }, geocoder }) {
    const places = findPlaces(q, maxPlaces).map((place) => (lang === 'sv' ? inSwedish(place) : place));
    const streets = geocoder && isStreetLike(q) ? await geocoder.search(q, lang ?? 'fi') : [];
    return { body: { items: [...places, ...streets.map(toSuggestion)].slice(0, maxPlaces) } };
  },
});
