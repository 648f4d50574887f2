import type { Position } from '../model/vocabulary.ts';
import file from './municipalities.json' with { type: 'json' };

export interface Municipality {
  /** Statistics Finland's three-digit code, as text. */
  code: string;
  slug: string;
  name: { fi: string; sv: string };
  /** Official languages, the majority's first, then the Sámi languages of the Sámi homeland. */
  languages: string[];
  region: string;
  county: string;
  employment: string;
  /** The seat of the municipality. */
  position: Position;
  population: { count: number; year: number };
  foreignLanguagePercent: { value: number; year: number };
}

/** The 308 municipalities, by code. */
export const municipalities: readonly Municipality[] = file.items;

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
const bySlug = new Map(municipalities.map((municipality) => [municipality.slug, municipality]));

/** The municipality with this code ("091"), if there is one. */
export function municipalityByCode(code: string): Municipality | undefined {
  return byCode.get(code);
}

/** The municipality with this slug ("helsinki"), if there is one. */
export function municipalityBySlug(slug: string): Municipality | undefined {
  return bySlug.get(slug);
}
