import { foldText } from '../../../data/model/foldText.ts';
import {
  type Municipality,
  municipalities,
  municipalityByCode,
  municipalityBySlug,
} from '../../../data/reference/municipalities.ts';

/** A name as it stands in an address: `Hämeenlinna` → `hameenlinna`. */
function slugOf(name: string): string {
  return foldText(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

const bySwedishSlug = new Map(
  municipalities.map((municipality) => [slugOf(municipality.name.sv), municipality]),
);

/** The municipality by its slug, its code, or its Finnish or Swedish name in any spelling. */
export function findMunicipality(text: string): Municipality | undefined {
  const slug = slugOf(text);
  return municipalityBySlug(slug) ?? municipalityByCode(text) ?? bySwedishSlug.get(slug);
}
