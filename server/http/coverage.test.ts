import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Coverage } from '../../data/model/coverage.ts';
import { startTestServer, type TestServer } from './fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
}, 30_000);
afterAll(() => server.stop());

const get = (path: string) => fetch(`${server.url}/api/v1/coverage${path}`);

/** What the API says, as the columns of the exports have it. */
function figuresOf({ by, languages, cells }: Coverage): Record<string, number | string | null> {
  const figures: Record<string, number | string | null> = {};
  cells.forEach((row, index) => {
    for (const { language, area, ...cell } of row) {
      const of = (column: string, value: number | string | null) => {
        figures[`${language} ${by}:${area} ${column}`] = value;
      };
      of('services', cell.services);
      of('services_nationwide', languages[index]?.nationwide.services ?? 0);
      of('services_located', cell.located);
      of('municipalities_served', cell.municipalities);
      of('by_staff', cell.staff);
      of('by_interpreter', cell.interpreter);
      of('by_writing', cell.written);
      of('at_a_place', cell.visit);
      of('by_phone_only', cell.phone);
      of('online_only', cell.online);
      of('written_beside', cell.writtenOnly);
      of('languages_due', cell.due);
      of('languages_confirmed', cell.confirmed);
      of('oldest', cell.oldestOn);
    }
  });
  return figures;
}

type Record_ = Record<string, unknown>;
const columnsBeside = ['day', 'language', 'language_name', 'speakers', 'area', 'area_name'];

function figuresOfRows(rows: Record_[], toValue: (value: unknown, column: string) => number | string | null) {
  return Object.fromEntries(
    rows.flatMap((row) =>
      Object.entries(row)
        .filter(([column]) => !columnsBeside.includes(column))
        .map(([column, value]) => [`${row.language} ${row.area} ${column}`, toValue(value, column)]),
    ),
  );
}

const searches = [
  '',
  '?by=county&via=phone',
  '?by=municipality&of=region:19',
  '?speaks=so,ar&how=staff&by=employment',
];

test.each(searches)('CSV and XLSX have the numbers of the JSON: %s', async (search) => {
  const json = figuresOf((await (await get(search)).json()) as Coverage);
  expect(Object.keys(json).length).toBeGreaterThan(100);

  const csv = await (await get(`.csv${search}`)).text();
  const records = parse(csv, { bom: true, columns: true, delimiter: ';' }) as Record_[];
  const read = (value: unknown, column: string) =>
    column === 'oldest' ? String(value) || null : Number(value);
  expect(figuresOfRows(records, read)).toEqual(json);

  const sheet = await readSheet(Buffer.from(await (await get(`.xlsx${search}`)).arrayBuffer()));
  const [heads = [], ...lines] = sheet;
  const rows = lines.map((line) => Object.fromEntries(heads.map((head, i) => [String(head), line[i]])));
  const readCell = (value: unknown) =>
    value instanceof Date ? value.toISOString().slice(0, 10) : (value as number | null);
  expect(figuresOfRows(rows, readCell)).toEqual(json);
});

test('a past day has the figures of that day', async () => {
  const response = await get('?at=2020-01-01');
  expect(response.headers.get('cache-control')).toContain('max-age');
  expect(await response.json()).toMatchObject({ day: '2020-01-01', services: 0, nationwide: 0 });
});

test.each([
  ['?by=planet', 'by', 'malformed'],
  ['?of=region:99', 'of', 'malformed'],
  ['?in=region:01', 'in', 'unknown-parameter'],
  ['?sort=name', 'sort', 'unknown-parameter'],
  ['?topic=cooking', 'topic', 'not-found'],
])('%s is refused by name', async (search, parameter, code) => {
  for (const ending of ['', '.csv', '.xlsx']) {
    const response = await get(`${ending}${search}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ faults: [{ parameter, code }] });
  }
});

test('the name of the file says the day', async () => {
  const { headers } = await get('.csv?by=region');
  expect(headers.get('content-disposition')).toContain('neuvontakartta-coverage-2026-11-24.csv');
  expect(Number(headers.get('x-total-count'))).toBeGreaterThan(1000);
});
