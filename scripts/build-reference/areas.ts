import type { Area } from '../../data/reference/areas.ts';
import { areaCode, type MunicipalityFacts } from './municipalityFacts.ts';

/** Every area that a municipality belongs to, by kind and code. Employment areas have no English names. */
export function buildAreas(facts: MunicipalityFacts[]): Area[] {
  return [
    ...distinct('region', facts, (m) => [
      m.region_code,
      { fi: m.region_fi, sv: m.region_sv, en: m.region_en },
    ]),
    ...distinct('county', facts, (m) => [
      m.wellbeing_code,
      { fi: m.wellbeing_fi, sv: m.wellbeing_sv, en: m.wellbeing_en },
    ]),
    ...distinct('employment', facts, (m) => [
      m.employment_code,
      { fi: m.employment_fi, sv: m.employment_sv },
    ]),
  ];
}

function distinct(
  kind: Area['kind'],
  facts: MunicipalityFacts[],
  areaOf: (municipality: MunicipalityFacts) => [code: string, name: Area['name']],
): Area[] {
  const nameByCode = new Map(facts.map(areaOf));
  return [...nameByCode]
    .map(([code, name]) => ({ kind, code: areaCode(code), name }))
    .sort((a, b) => a.code.localeCompare(b.code));
}
