import type { Municipality } from '../../data/reference/municipalities.ts';
import { areaCode, type MunicipalityFacts } from './municipalityFacts.ts';

/** Languages by Statistics Finland's language status, the majority's first. */
const languagesByStatus = { '0': ['fi'], '1': ['fi', 'sv'], '2': ['sv'], '3': ['sv', 'fi'] };

/** The Sámi homeland (Act on the Sámi Parliament 974/1995, section 4): Enontekiö, Inari, Sodankylä, Utsjoki. */
const samiLanguages: Record<string, string[]> = {
  '047': ['se'],
  '148': ['smn', 'se', 'sms'],
  '758': ['se'],
  '890': ['se'],
};

/** Seats that the Topographic Database lacks. Tuusula: Hyrylä. */
const missingSeats: Record<string, Municipality['position']> = { '858': { lat: 60.403, lng: 25.029 } };

/** The municipalities in our form, by code. */
export function buildMunicipalities(facts: MunicipalityFacts[]): Municipality[] {
  return facts.map(toMunicipality).sort((a, b) => a.code.localeCompare(b.code));
}

function toMunicipality(facts: MunicipalityFacts): Municipality {
  return {
    code: facts.code,
    slug: slugOf(facts.name_fi),
    name: { fi: facts.name_fi, sv: facts.name_sv },
    languages: [...languagesByStatus[facts.language_status_code], ...(samiLanguages[facts.code] ?? [])],
    region: areaCode(facts.region_code),
    county: areaCode(facts.wellbeing_code),
    employment: areaCode(facts.employment_code),
    position: seatOf(facts),
    population: { count: facts.population_2022, year: 2022 },
    foreignLanguagePercent: { value: facts.foreign_language_pct_2025, year: 2025 },
  };
}

function seatOf(facts: MunicipalityFacts): Municipality['position'] {
  if (facts.seat_lat !== null && facts.seat_lng !== null) return { lat: facts.seat_lat, lng: facts.seat_lng };
  const seat = missingSeats[facts.code];
  if (!seat) throw new Error(`${facts.name_fi} (${facts.code}) has no seat coordinates`);
  return seat;
}

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
