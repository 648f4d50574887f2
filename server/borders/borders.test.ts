import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { feature, merge } from 'topojson-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { municipalities } from '../../data/reference/municipalities.ts';
import { ConfigError } from '../config.ts';
import { startTestServer } from '../http/fixtures/testServer.ts';
import { squareBorders } from './fixtures/squareBorders.ts';
import { readBorders } from './readBorders.ts';
import { type BordersTopology, simplifyBorders } from './simplifyBorders.ts';

const folder = mkdtempSync(join(tmpdir(), 'neuvontakartta-borders-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(content: unknown): string {
  const path = join(folder, 'borders.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function faultOf(path: string): string {
  try {
    readBorders(path);
    return '';
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    expect(error.message).not.toContain('\n');
    return error.message;
  }
}

type Squares = ReturnType<typeof squareBorders>;
const withFeatures = (change: (features: Squares['features']) => unknown[]) => ({
  ...squareBorders(),
  features: change(squareBorders().features),
});
/** The same file in metres, near enough. */
const inMetres = withFeatures((features) =>
  features.map((one) => ({
    ...one,
    geometry: {
      type: 'Polygon',
      coordinates: [one.geometry.coordinates[0]?.map(([x = 0, y = 0]) => [x * 15_000, y * 110_000])],
    },
  })),
);
const latFirst = withFeatures((features) =>
  features.map((one) => ({
    ...one,
    geometry: { type: 'Polygon', coordinates: [one.geometry.coordinates[0]?.map(([x, y]) => [y, x])] },
  })),
);
const withCode = (code: unknown) =>
  withFeatures(([first, ...others]) => [{ ...first, properties: { kunta: code } }, ...others]);

describe('a file that cannot be used is told of in one line', () => {
  test.each([
    ['{', /is not JSON: it must be a GeoJSON FeatureCollection\.$/],
    ['[]', /is not a GeoJSON FeatureCollection of polygons/],
    [{ type: 'Topology', objects: {} }, /is not a GeoJSON FeatureCollection of polygons at type/],
    [{ type: 'FeatureCollection', features: [] }, /FeatureCollection of polygons at features/],
    [
      withFeatures(([first]) => [{ ...first, geometry: { type: 'Point', coordinates: [25, 60] } }]),
      /of polygons at features\.0\.geometry/,
    ],
    [withFeatures(([first]) => [{ ...first, geometry: null }]), /of polygons at features\.0\.geometry/],
    [
      withFeatures(([first]) => [{ ...first, properties: { nimi: 'Akaa' } }]),
      /names no municipality in feature 0: one of its properties kunta, natcode, code/,
    ],
    [inMetres, /outside of Finland \(\d{6}[\d.]*, \d{7}[\d.]*\).* ogr2ogr -f GeoJSON -t_srs EPSG:4326/],
    [latFirst, /outside of Finland .*longitude first/],
    [withCode('999'), /that are not in data\/reference\/municipalities\.json: 999\.$/],
    [withFeatures((features) => features.slice(2)), /lacks municipalities: \d{3} \S+, \d{3} \S+\.$/],
    [
      withFeatures((features) => features.slice(0, 2)),
      /lacks municipalities: (\d{3} [^,]+, ){4}.* and 301 more\.$/,
    ],
  ])('%j', (content, message) => {
    const path = fileOf(content);
    expect(faultOf(path)).toMatch(message);
    expect(faultOf(path)).toContain(`BORDERS_FILE ${path} `);
  });

  test('no such file, and one that is a folder', () => {
    expect(faultOf(join(folder, 'none.json'))).toMatch(/^BORDERS_FILE \S+none\.json does not exist\.$/);
    expect(faultOf(folder)).toMatch(/cannot be read \(EISDIR/);
  });
});

test.each(['kunta', 'natcode', 'code'])('the code of the municipality may stand in %s', (property) => {
  const borders = readBorders(fileOf(squareBorders(property)));
  expect([...borders.keys()].sort()).toEqual(municipalities.map(({ code }) => code).sort());
});

test('codes may be numbers, and several features of one municipality are its parts', () => {
  const [first] = squareBorders().features;
  const path = fileOf(
    withFeatures((features) => [
      ...features,
      { ...first, properties: { kunta: Number(first?.properties.kunta) } },
    ]),
  );
  expect(readBorders(path).get(String(first?.properties.kunta))).toHaveLength(2);
});

describe('what the map is given', () => {
  /** With a bend in the middle of its southern side that nobody sees. */
  const box = (west: number, east: number) => {
    const middle = (west + east) / 2;
    return [
      [
        [west, 60],
        [middle, 60.000001],
        [east, 60],
        [east, 60.1],
        [west, 60.1],
        [west, 60],
      ],
    ];
  };

  test('neighbours keep a common border, and a region is one piece', () => {
    const topology = simplifyBorders(
      new Map([
        ['091', [box(24, 24.1)]],
        ['049', [box(24.1, 24.2)]],
      ]),
    );
    const { geometries } = topology.objects.municipalities;
    expect(geometries.map(({ id }) => id)).toEqual(['091', '049']);
    const region = merge(topology, geometries as Parameters<typeof merge>[1]);
    expect(region.coordinates).toHaveLength(1);
    expect(region.coordinates[0]?.[0]).toHaveLength(7);
    expect(geometries[0]?.properties).toEqual({ region: '01', county: '90', employment: '08' });
  });

  test('lines of many points become short, and every municipality keeps its place', () => {
    const topology = simplifyBorders(readBorders(fileOf(squareBorders('kunta', 100))));
    const points = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
    expect(points).toBeLessThan(308 * 8);
    expect(JSON.stringify(topology).length).toBeLessThan(308 * 300);
    const { features } = feature(topology, topology.objects.municipalities);
    for (const { id, geometry } of features) {
      const { position } = municipalities.find(({ code }) => code === id) ?? expect.fail(`${id}`);
      const [ring = []] = geometry.type === 'MultiPolygon' ? (geometry.coordinates[0] ?? []) : [];
      const lngs = ring.map(([lng = 0]) => lng);
      expect(Math.abs((Math.min(...lngs) + Math.max(...lngs)) / 2 - position.lng)).toBeLessThan(0.01);
    }
  });
});

describe('the server', () => {
  let server: Awaited<ReturnType<typeof startTestServer>>;
  beforeAll(async () => {
    server = await startTestServer({
      BORDERS_FILE: fileOf(squareBorders()),
      BORDERS_ATTRIBUTION: '© Made up',
    });
  }, 30_000);
  afterAll(() => server.stop());

  const urlIn = async (path: string) =>
    /"borders":\{"url":"(\/borders\/[0-9a-f]{16}\.json)","attribution":"© Made up"\}/.exec(
      await (await fetch(server.url + path)).text(),
    )?.[1];

  test('both pages name a file that never changes, compressed and known again', async () => {
    const url = await urlIn('/fi/officials/coverage');
    expect(url).toBeDefined();
    expect(await urlIn('/fi/officials/reach?speaks=so')).toBe(url);
    const response = await fetch(server.url + url, { headers: { 'accept-encoding': 'br' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    const topology = (await response.json()) as BordersTopology;
    expect(topology.objects.municipalities.geometries).toHaveLength(308);
    const etag = response.headers.get('etag') ?? '';
    const again = await fetch(server.url + url, {
      headers: { 'accept-encoding': 'br', 'if-none-match': etag },
    });
    expect(again.status).toBe(304);
    expect((await fetch(`${server.url}/borders/0000000000000000.json`)).status).toBe(404);
  });
});

test('without a file there are no borders', async () => {
  const server = await startTestServer();
  const html = await (await fetch(`${server.url}/fi/officials/coverage`)).text();
  expect(html).toContain('"borders":null');
  await server.stop();
});
