import { foldText } from '../../../data/model/foldText.ts';
import { areas } from '../../../data/reference/areas.ts';
import { municipalities, municipalityByCode } from '../../../data/reference/municipalities.ts';
import type { Label } from './SpeakersTable.ts';

const byName = new Map(
  municipalities.flatMap(({ code, name }) => [name.fi, name.sv].map((text) => [foldText(text), code])),
);
const areaNames = new Set(
  areas.flatMap(({ name }) => Object.values(name).map((text) => foldText(text as string))),
);
const wholeCountry = /^(koko maa|hela landet|whole country|manner-suomi|fasta finland|mainland finland)/;
/** Statistics Finland's codes of the country, regions, sub-regions and other areas. */
const areaCode = /^(sss|mk\d+|sk\d+|el[yv]\d+|hva\d+|ma\d+|k[lr]\d+)/i;

/**
 * The code of a municipality that a file names: by code (`KU091`, `091`), by its Finnish or Swedish name, or by both;
 * `sum` where it is the country or another larger area, null where it is not known, as one that was merged since.
 */
export function municipalityOf({ code, text }: Label): string | 'sum' | null {
  for (const words of [code ?? '', text]) {
    const digits = /^\s*(?:KU)?(\d{3})(?!\d)/i.exec(words)?.[1];
    if (digits && municipalityByCode(digits)) return digits;
  }
  const name = foldText(text.replace(/^\s*(?:KU)?\d{3}\s+/i, '').trim());
  // A name may be that of a municipality and of an area.
  if (areaCode.test(code ?? '') || areaCode.test(text.trim())) return 'sum';
  if (wholeCountry.test(name)) return 'sum';
  return byName.get(name) ?? (areaNames.has(name) ? 'sum' : null);
}
