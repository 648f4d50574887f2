import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lacks, type Need } from '../../data/model/need.ts';
import type { Reach } from '../../data/model/reach.ts';
import { longCsv } from '../coverage/fixtures/speakersFiles.ts';
import { mapSpeakers } from '../coverage/speakers/mapSpeakers.ts';
import { readSpeakersFile } from '../coverage/speakers/readSpeakersFile.ts';
import { replaceSpeakers } from '../store/speakers.ts';
import { startTestServer, type TestServer } from './fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
}, 30_000);
afterAll(() => server.stop());

const get = (path: string) => fetch(`${server.url}/api/v1/${path}`);
const json = async <T>(path: string) => (await (await get(path)).json()) as T;

type Cell = string | number | null;

/** The records of a file, read by another program; both kinds of file alike. */
async function recordsOf(
  path: string,
  ending: 'csv' | 'xlsx',
  search: string,
): Promise<Record<string, Cell>[]> {
  const response = await get(`${path}.${ending}${search}`);
  expect(response.status).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (ending === 'xlsx') {
    const [heads = [], ...lines] = await readSheet(bytes);
    return lines.map((line) =>
      Object.fromEntries(heads.map((head, i) => [String(head), (line[i] ?? null) as Cell])),
    );
  }
  const records = parse(bytes, { bom: true, columns: true, delimiter: ';' }) as Record<string, string>[];
  expect(Number(response.headers.get('x-total-count'))).toBe(records.length);
  return records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([column, value]) => {
        const isNumber = /^\d+(,\d+)?$/.test(value) && column !== 'municipality';
        return [column, isNumber ? Number(value.replace(',', '.')) : value || null];
      }),
    ),
  );
}

async function load(people: number): Promise<void> {
  const { year, counts } = mapSpeakers(readSpeakersFile(Buffer.from(longCsv.replace('700', String(people)))));
  const origin = { title: 'Sample', fileName: 'sample.csv', summary: {}, actor: 'operator' };
  await replaceSpeakers(server.store, { ...origin, year, counts, now: new Date('2026-11-24T08:00:00Z') });
}

test.each(['csv', 'xlsx'] as const)('%s has the distances of the JSON', async (ending) => {
  const reach = await json<Reach>('reach?speaks=so');
  const records = await recordsOf('reach', ending, '?speaks=so');
  expect(records).toHaveLength(308);
  const found = records.map((record) => [
    record.municipality,
    record.population,
    record.foreign_language_estimate,
    ...['staff', 'interpreter'].flatMap((how) => [record[`${how}_serving_km`], record[`${how}_any_km`]]),
  ]);
  expect(found).toEqual(
    reach.rows.map(({ code, population, foreignEstimate, by }) => [
      code,
      population,
      foreignEstimate,
      ...by.flatMap(({ serving, any }) => [serving?.km ?? null, any?.km ?? null]),
    ]),
  );
  const shares = await recordsOf('reach-shares', ending, '?speaks=so');
  expect(shares.map(({ within_km, residents, percent }) => [within_km, residents, percent])).toEqual(
    reach.shares.flatMap(({ within, none }) => [
      ...within.map(({ km, residents, percent }) => [km, residents, percent]),
      [null, none.residents, none.percent],
    ]),
  );
});

test('without speakers by municipality, need has national figures; a new import is seen at once', async () => {
  expect(await json('need')).toMatchObject({ origin: null, groups: [], cells: [] });
  const somaliOf = async () => (await json<Need>('need')).languages.find(({ tag }) => tag === 'so')?.speakers;
  await load(700);
  expect(await somaliOf()).toBe(700);
  await load(800);
  expect(await somaliOf()).toBe(800);
  expect(await json('need')).toMatchObject({ origin: { title: 'Sample', year: 2001 }, untold: 2 });
});

test.each(['csv', 'xlsx'] as const)('%s has the numbers of need', async (ending) => {
  await load(700);
  const need = await json<Need>('need?by=municipality');
  const cells = await recordsOf('need', ending, '?by=municipality');
  expect(
    cells.map(({ language, area, speakers, services, services_per_1000 }) => [
      language,
      area,
      speakers,
      services,
      services_per_1000,
    ]),
  ).toEqual(
    need.cells.map((cell) => [
      cell.language,
      `municipality:${cell.area}`,
      cell.speakers,
      cell.services,
      cell.perThousand,
    ]),
  );
  const languages = await recordsOf('need-languages', ending, '');
  expect(
    languages.map(({ language, speakers, services, services_per_1000 }) => [
      language,
      speakers,
      services,
      services_per_1000,
    ]),
  ).toEqual(need.languages.map((one) => [one.tag, one.speakers, one.services, one.perThousand]));
  for (const gap of ['service', 'within30'] as const) {
    const groups = await recordsOf('need-groups', ending, `?gap=${gap}`);
    expect(
      groups.map(({ language, area, speakers, nearest_km }) => [language, area, speakers, nearest_km]),
    ).toEqual(
      need.groups
        .filter((group) => lacks(group, gap))
        .map((group) => [group.language, `municipality:${group.municipality}`, group.speakers, group.km]),
    );
  }
});

test.each([
  ['reach', '', 'speaks'],
  ['reach-shares', '', 'speaks'],
  ['reach', '?speaks=so&near=municipality:091', 'near'],
  ['need', '?by=planet', 'by'],
  ['need', '?in=region:01', 'in'],
  ['need-groups', '?gap=everything', 'gap'],
])('%s%s is refused by name', async (path, search, parameter) => {
  const endings = ['reach', 'need'].includes(path) ? ['', '.csv', '.xlsx'] : ['.csv', '.xlsx'];
  for (const ending of endings) {
    const response = await get(`${path}${ending}${search}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ faults: [{ parameter }] });
  }
});

test('a past day has the distances of that day', async () => {
  const reach = await json<Reach>('reach?speaks=so&at=2020-01-01');
  expect(reach).toMatchObject({ day: '2020-01-01', counts: [0, 0] });
});
