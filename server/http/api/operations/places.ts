import type { PlaceSuggestion } from '../../../../data/model/card.ts';
import { interfaceLanguages, isInterfaceLanguage } from '../../../../data/model/languageTag.ts';
import { findPostalCode } from '../../../../data/reference/postalCodes.ts';
import { findPlaces } from '../../../directory/places.ts';
import { always, defineOperation } from '../operation.ts';
import { placesSchema } from '../schemas/reference.ts';

const maxLength = 100;
const maxPlaces = 8;

/** A postal code with its place in Swedish. */
function inSwedish(place: PlaceSuggestion): PlaceSuggestion {
  const postalCode = place.postalCode && findPostalCode(place.postalCode);
  return postalCode ? { ...place, label: `${postalCode.code} ${postalCode.place.sv}` } : place;
}

export const listPlaces = defineOperation({
  path: '/places',
  group: 'Reference data',
  summary: 'Municipalities and postal codes that begin with some words, at most 8',
  takesQuery: false,
  own: {
    q: {
      description: 'The beginning of a Finnish or Swedish name, or of a postal code',
      expected: `1 to ${maxLength} characters`,
      example: 'kera',
      isRequired: true,
      parse: (text: string) => (text.trim() && text.length <= maxLength ? text.trim() : undefined),
    },
    lang: {
      description:
        'Interface language; places of postal codes are named in Swedish for `sv`, else in Finnish',
      expected: `one of ${interfaceLanguages.join(', ')}`,
      example: 'fi',
      isRequired: false,
      parse: (text: string) => (isInterfaceLanguage(text) ? text : undefined),
    },
  },
  response: placesSchema,
  holds: always,
  answer({ values: { q, lang } }) {
    const places = findPlaces(q, maxPlaces);
    return { body: { items: lang === 'sv' ? places.map(inSwedish) : places } };
  },
});
