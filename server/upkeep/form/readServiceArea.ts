import { foldText } from '../../../data/model/foldText.ts';
import type { Service } from '../../../data/model/service.ts';
import { areaMunicipalities, areas } from '../../../data/reference/areas.ts';
import { municipalities, municipalityByCode } from '../../../data/reference/municipalities.ts';
import type { FormReader } from './FormReader.ts';

const codesByName = new Map<string, string[]>();
for (const { kind, code, name } of areas) {
  const codes = areaMunicipalities(kind, code).map((municipality) => municipality.code);
  for (const word of Object.values(name)) {
    // A region's name means the region, also where another area is called so.
    if (kind === 'region' || !codesByName.has(foldText(word))) codesByName.set(foldText(word), codes);
  }
}
// The town, not the region around it, which is why they come last.
for (const { code, name } of municipalities) {
  for (const word of [name.fi, name.sv]) codesByName.set(foldText(word), [code]);
}

/** Municipalities by their codes, or by names of them or of whole regions; with the words that name none. */
function readMunicipalities(text: string): { codes: string[]; unknown: string[] } {
  const words = text
    .split(/[\n,;،]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const word of words) {
    const found = municipalityByCode(word) ? [word] : codesByName.get(foldText(word));
    if (found) for (const code of found) codes.add(code);
    else unknown.push(word);
  }
  return { codes: [...codes].sort(), unknown };
}

/** Whom the service is for; undefined where the form does not say. */
export function readServiceArea(form: FormReader): Service['serviceArea'] {
  const kind = form.choice('serviceArea.kind', ['nationwide', 'own', 'municipalities'] as const);
  if (kind === 'nationwide') return { kind };
  if (kind === 'own') {
    const own = form.fields.get('provider.municipalityCode').trim();
    return municipalityByCode(own) ? { kind: 'municipalities', codes: [own] } : undefined;
  }
  if (kind !== 'municipalities') return undefined;
  const field = 'serviceArea.municipalities';
  const { codes, unknown } = readMunicipalities(form.text(field, 10_000) ?? '');
  if (unknown.length > 0) form.fault(field, 'municipalities', unknown.slice(0, 3).join(', ').slice(0, 120));
  else if (codes.length === 0) form.fault(field, 'required');
  return codes.length > 0 ? { kind, codes } : undefined;
}
