import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Fetched,
  featureDifferences,
  fetchAll,
  fetchExport,
} from '../../scripts/checks/exports/fetched.ts';
import { cellText, differences, guarded, recordOf } from '../../scripts/checks/exports/records.ts';
import { cardOf, readVCards } from '../../scripts/checks/exports/vCards.ts';
import { awkwardServices } from '../exports/fixtures/awkwardServices.ts';
import { appendRevision } from '../store/appendRevision.ts';
import { startTestServer, type TestServer } from './fixtures/testServer.ts';

let server: TestServer;
let api: string;
let all: Fetched;
beforeAll(async () => {
  server = await startTestServer();
  for (const service of awkwardServices()) {
    await appendRevision(server.store, { service, author: 'test', reason: 'test' });
  }
  await server.directory.refresh();
  api = `${server.url}/api/v1`;
  all = await fetchAll(api);
}, 30_000);
afterAll(() => server.stop());

test('GeoJSON has the services of the list, in its order', () => {
  expect(all.features.length).toBeGreaterThan(awkwardServices().length);
  expect(featureDifferences(all)).toEqual([]);
});

test.each([
  ['services.csv', ';', ','],
  ['services.csv?separator=comma', ',', '.'],
])('%s: every cell is read back', async (file, delimiter, point) => {
  const rows = parse(await fetchExport(api, file), {
    bom: true,
    columns: true,
    delimiter,
    record_delimiter: ['\r\n', '\n'],
  }) as Record<string, string>[];
  const withPoints = rows.map(({ latitude = '', longitude = '', ...rest }) => ({
    ...rest,
    latitude: latitude.replace(point, '.'),
    longitude: longitude.replace(point, '.'),
  }));
  expect(differences(all.features.map(recordOf).map(guarded), withPoints)).toEqual([]);
});

test('services.xlsx: every cell is read back', async () => {
  const [head = [], ...rows] = await readSheet(await fetchExport(api, 'services.xlsx'));
  const textOf = (cell: unknown) =>
    cell instanceof Date
      ? cell.toISOString().slice(0, 10)
      : cellText(cell as string | number | boolean | null);
  const records = rows.map((row) => Object.fromEntries(head.map((id, i) => [String(id), textOf(row[i])])));
  expect(differences(all.features.map(recordOf), records)).toEqual([]);
});

test('services.vcf: a reader that is not its writer finds every value, and no fault', async () => {
  const cards = all.services.map((service, i) =>
    cardOf(service, all.features[i] as Fetched['features'][number]),
  );
  expect(differences(cards, readVCards((await fetchExport(api, 'services.vcf')).toString()))).toEqual([]);
});
