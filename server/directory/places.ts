import type { PlaceSuggestion } from '../../data/model/card.ts';
import { foldText } from '../../data/model/foldText.ts';
import { municipalities, municipalityByCode } from '../../data/reference/municipalities.ts';
import { findPostalCode, postalCodes } from '../../data/reference/postalCodes.ts';

const folded = municipalities
  .map((municipality) => ({
    municipality,
    names: [foldText(municipality.name.fi), foldText(municipality.name.sv)],
  }))
  .sort((a, b) => b.municipality.population.count - a.municipality.population.count);

function byName(words: string, limit: number): PlaceSuggestion[] {
  const found = folded.filter(({ names }) => names.some((name) => name.startsWith(words)));
  const exact = found.filter(({ names }) => names.includes(words));
  return [...new Set([...exact, ...found])]
    .slice(0, limit)
    .map(({ municipality: { code, name, position } }) => ({ code, name, ...position }));
}

function byPostalCode(digits: string, limit: number): PlaceSuggestion[] {
  const exact = digits.length === 5 ? findPostalCode(digits) : undefined;
  const found = exact ? [exact] : postalCodes.filter(({ code }) => code.startsWith(digits)).slice(0, limit);
  return found.flatMap(({ code: postalCode, municipality: code, place }) => {
    const municipality = municipalityByCode(code);
    if (!municipality) return [];
    return {
      code,
      name: municipality.name,
      postalCode,
      label: `${postalCode} ${place.fi}`,
      ...municipality.position,
    };
  });
}

/** Municipalities whose Finnish or Swedish name begins with the words, large ones first; or postal codes by their digits. */
export function findPlaces(text: string, limit: number): PlaceSuggestion[] {
  const words = foldText(text.trim());
  if (!words) return [];
  return /^\d{1,5}/.test(words) ? byPostalCode(words.slice(0, 5), limit) : byName(words, limit);
}
