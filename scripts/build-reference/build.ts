/**
 * Builds data/reference from a folder of collected facts (municipalities.json, languages.json) and from npm:
 *   node scripts/build-reference/build.ts <folder>
 * Run by hand when the facts change. Topics, audiences and provider types are written by hand.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAreas } from './areas.ts';
import { buildLanguages, speakerFactsSchema } from './languages.ts';
import { buildMunicipalities } from './municipalities.ts';
import { municipalityFactsSchema } from './municipalityFacts.ts';
import { buildPostalCodes, fetchPostalRecords, postalCodePackage } from './postalCodes.ts';
import { writeReference } from './writeReference.ts';

const folder = process.argv[2];
if (!folder) {
  console.error('Usage: node scripts/build-reference/build.ts <folder of collected facts>');
  process.exit(1);
}
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

const municipalityFacts = municipalityFactsSchema.parse(read('municipalities.json'));
const classifications =
  'Statistics Finland, regional classifications 2026 (CC BY 4.0), as compiled by rOpenGov/geofi';

writeReference(
  'areas.json',
  { source: [classifications], date: '2026-01-01' },
  buildAreas(municipalityFacts),
);
writeReference(
  'municipalities.json',
  {
    source: [
      classifications,
      'Seats: National Land Survey of Finland, Topographic Database (CC BY 4.0)',
      'Population 2022: Sotkanet, Finnish Institute for Health and Welfare (CC BY 4.0)',
      'Foreign-language speakers 2025: Statistics Finland, table 159t (CC BY 4.0)',
    ],
    date: '2026-01-01',
  },
  buildMunicipalities(municipalityFacts),
);
writeReference(
  'languages.json',
  {
    source: [
      `Names: Unicode CLDR ${process.versions.cldr} through Intl.DisplayNames, with the overrides of scripts/build-reference/languageOverrides.ts`,
      'Speakers: Statistics Finland, population by language (CC BY 4.0), as quoted in public pages',
    ],
    date: '2026-11-24',
  },
  buildLanguages(speakerFactsSchema.parse(read('languages.json'))),
);
writeReference(
  'postalCodes.json',
  { source: [`Posti, postal code files, through npm ${postalCodePackage}`], date: '2024-04-13' },
  buildPostalCodes(fetchPostalRecords()),
);
