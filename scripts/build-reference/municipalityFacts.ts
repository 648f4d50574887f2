import { z } from 'zod';

/** One municipality as the collected facts give it. */
export const municipalityFactsSchema = z.array(
  z.object({
    code: z.string().regex(/^\d{3}$/),
    name_fi: z.string().trim().min(1),
    name_sv: z.string().trim().min(1),
    language_status_code: z.enum(['0', '1', '2', '3']),
    region_code: z.string(),
    region_fi: z.string().trim(),
    region_sv: z.string().trim(),
    region_en: z.string().trim(),
    wellbeing_code: z.string(),
    wellbeing_fi: z.string().trim(),
    wellbeing_sv: z.string().trim(),
    wellbeing_en: z.string().trim(),
    employment_code: z.string(),
    employment_fi: z.string().trim(),
    employment_sv: z.string().trim(),
    seat_lat: z.number().nullable(),
    seat_lng: z.number().nullable(),
    population_2022: z.number().int().positive(),
    foreign_language_pct_2025: z.number().min(0).max(100),
  }),
);

export type MunicipalityFacts = z.infer<typeof municipalityFactsSchema>[number];

/** Statistics Finland's two-digit area code; the collected facts have lost leading zeros. */
export function areaCode(code: string): string {
  return code.padStart(2, '0');
}
