import { foldText } from '../../data/model/foldText.ts';
import type { LocalizedText } from '../../data/model/pickText.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';

const maxLength = 80;

/** A readable part of an address for a new service: its municipality and its name, in Latin letters. */
export function slugOf(name: LocalizedText, municipalityCode: string): string {
  const town = municipalityByCode(municipalityCode)?.slug ?? 'suomi';
  const text = foldText(name.fi ?? name.sv ?? name.en ?? '');
  const words = text
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !town.split('-').includes(word))
    .join('-');
  const slug = words ? `${town}-${words}` : `${town}-neuvonta`;
  return slug.slice(0, maxLength).replace(/-+$/, '');
}
