import { placeSlug } from '../../../data/model/placeSlug.ts';
import {
  type Municipality,
  municipalities,
  municipalityByCode,
  municipalityBySlug,
} from '../../../data/reference/municipalities.ts';

const bySwedishSlug = new Map(
  municipalities.map((municipality) => [placeSlug(municipality.name.sv), municipality]),
);

/** The municipality by its slug, its code, or its Finnish or Swedish name in any spelling. */
export function findMunicipality(text: string): Municipality | undefined {
  const slug = placeSlug(text);
  return municipalityBySlug(slug) ?? municipalityByCode(text) ?? bySwedishSlug.get(slug);
}
