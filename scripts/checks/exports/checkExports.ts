import { withServer } from '../../built/startServer.ts';
import { withFolder } from '../../built/withFolder.ts';
import { type Fetched, featureDifferences, fetchAll, fetchExport } from './fetched.ts';
import { fillWithAwkward } from './fillWithAwkward.ts';
import { isThere, readWithGdal, readWithLibreOffice } from './programs.ts';
import { differences, guarded, recordOf } from './records.ts';
import { cardOf, readVCards } from './vCards.ts';

/*
 * Has LibreOffice, GDAL and a reader of vCards read the exports of the built server, and compares every cell with what
 * the API says. Exits with 1 where anything differs or a program is missing.
 */
const maxShown = 10;

type Check = (api: string, folder: string, fetched: Fetched) => Promise<string[]>;

const checks: { label: string; program?: string; check: Check }[] = [
  {
    label: 'GeoJSON, beside the JSON of the API',
    check: async (_api, _folder, all) => featureDifferences(all),
  },
  {
    label: 'GeoJSON, read by GDAL',
    program: 'ogr2ogr',
    async check(api, folder, { features }) {
      const found = await readWithGdal(await fetchExport(api, 'services.geojson'), folder);
      return differences(features.map(recordOf), found.map(recordOf));
    },
  },
  spreadsheet('CSV with semicolons', 'services.csv', 'semicolon'),
  spreadsheet('CSV with commas', 'services.csv?separator=comma', 'comma'),
  spreadsheet('XLSX', 'services.xlsx', 'xlsx'),
  {
    label: 'vCard, read by vcard4-ts',
    async check(api, _folder, { services, features }) {
      const cards = services.map((service, i) => cardOf(service, features[i] as Fetched['features'][number]));
      return differences(cards, readVCards((await fetchExport(api, 'services.vcf')).toString()));
    },
  },
];

function spreadsheet(label: string, file: string, form: Parameters<typeof readWithLibreOffice>[1]) {
  return {
    label: `${label}, read by LibreOffice`,
    program: 'soffice',
    async check(api: string, folder: string, { features }: Fetched) {
      const records = features.map(recordOf);
      const found = await readWithLibreOffice(await fetchExport(api, file), form, folder);
      return differences(form === 'xlsx' ? records : records.map(guarded), found);
    },
  };
}

async function runChecks(api: string, folder: string): Promise<boolean> {
  const fetched = await fetchAll(api);
  let isGood = true;
  for (const { label, program, check } of checks) {
    const isMissing = program && !(await isThere(program));
    const faults = isMissing ? [`${program} is not on this machine`] : await check(api, folder, fetched);
    isGood &&= faults.length === 0;
    console.log(`${faults.length === 0 ? '✓' : '✗'} ${label}: ${fetched.features.length} services`);
    for (const fault of faults.slice(0, maxShown)) console.log(`    ${fault}`);
    if (faults.length > maxShown) console.log(`    and ${faults.length - maxShown} more`);
  }
  return isGood;
}

const checkFolder = (folder: string) =>
  withServer(folder, async ({ url }) => {
    if (!(await runChecks(`${url}/api/v1`, folder))) process.exitCode = 1;
  });

await withFolder(checkFolder);
await withFolder(async (folder) => {
  await fillWithAwkward(folder);
  await checkFolder(folder);
});
