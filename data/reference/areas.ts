import type { AreaKind } from '../model/query.ts';
import file from './areas.json' with { type: 'json' };
import { type Municipality, municipalities, municipalityByCode } from './municipalities.ts';

/** What municipalities belong to. */
type JointKind = Exclude<AreaKind, 'municipality'>;

/** A region, a wellbeing services county (or Helsinki, or Åland) or an employment area. */
export interface Area {
  kind: JointKind;
  code: string;
  name: { fi: string; sv: string; en?: string };
}

/** All areas, by kind and code. */
export const areas = file.items as readonly Area[];

const byKindAndCode = new Map(areas.map((area) => [`${area.kind}:${area.code}`, area]));

/** The area of this kind with this code, if there is one. */
export function areaByCode(kind: JointKind, code: string): Area | undefined {
  return byKindAndCode.get(`${kind}:${code}`);
}

/** The region, wellbeing services county and employment area of a municipality; empty for an unknown code. */
export function municipalityAreas(code: string): Area[] {
  const municipality = municipalityByCode(code);
  if (!municipality) return [];
  const kinds: JointKind[] = ['region', 'county', 'employment'];
  return kinds.flatMap((kind) => areaByCode(kind, municipality[kind]) ?? []);
}

/** The municipalities that make up an area. */
export function areaMunicipalities(kind: JointKind, code: string): Municipality[] {
  return municipalities.filter((municipality) => municipality[kind] === code);
}
