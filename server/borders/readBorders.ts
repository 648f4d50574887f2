import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { municipalities, municipalityByCode } from '../../data/reference/municipalities.ts';
import { ConfigError } from '../config.ts';
import {
  type BorderFeature,
  bordersSchema,
  codeProperties,
  type PolygonRings,
  type Position,
} from './bordersSchema.ts';

/** More than any file of municipal borders needs, and what still fits into memory several times. */
const maxBytes = 60 * 1024 * 1024;
/** Finland with its sea, in degrees. */
const finland = { west: 18, south: 58.5, east: 33, north: 71 };
const maxNamed = 5;

function refuse(path: string, why: string): never {
  throw new ConfigError([`BORDERS_FILE ${path} ${why}.`]);
}

function readText(path: string): string {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > maxBytes)
      refuse(path, `is larger than ${maxBytes / 1024 / 1024} MB: simplify it first`);
    return bytes.toString('utf8');
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    return refuse(path, code === 'ENOENT' ? 'does not exist' : `cannot be read (${message})`);
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse(path, 'is not JSON: it must be a GeoJSON FeatureCollection');
  }
}

function fault({ path: place, message }: z.core.$ZodIssue): string {
  const [first, index, third] = place;
  if (first === 'features' && third === 'properties') {
    return `names no municipality in feature ${String(index)}: one of its properties ${codeProperties.join(', ')} must be the municipality's code, as 091`;
  }
  const where = place.length > 0 ? ` at ${place.slice(0, 4).map(String).join('.')}` : '';
  return `is not a GeoJSON FeatureCollection of polygons${where} (${message})`;
}

function parseFeatures(path: string, json: unknown): BorderFeature[] {
  const result = bordersSchema.safeParse(json);
  if (result.success) return result.data.features;
  return refuse(path, fault(result.error.issues[0] as z.core.$ZodIssue));
}

function polygonsOf({ geometry }: BorderFeature): PolygonRings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

const isInFinland = ([lng = 0, lat = 0]: Position) =>
  lng >= finland.west && lng <= finland.east && lat >= finland.south && lat <= finland.north;

function checkWgs84(path: string, features: BorderFeature[]): void {
  const outside = features
    .flatMap(polygonsOf)
    .flat()
    .map((ring) => ring.find((position) => !isInFinland(position)))
    .find((position) => position !== undefined);
  if (!outside) return;
  refuse(
    path,
    `has coordinates outside of Finland (${outside.slice(0, 2).join(', ')}): it must be in WGS84, longitude first. ` +
      `From ETRS-TM35FIN (EPSG:3067) it is made by: ogr2ogr -f GeoJSON -t_srs EPSG:4326 -lco RFC7946=YES borders.json ${path}`,
  );
}

const listed = (items: string[]) =>
  items.slice(0, maxNamed).join(', ') +
  (items.length > maxNamed ? ` and ${items.length - maxNamed} more` : '');

function checkCodes(path: string, codes: ReadonlySet<string>): void {
  const unknown = [...codes].filter((code) => !municipalityByCode(code));
  if (unknown.length > 0) {
    refuse(path, `has municipalities that are not in data/reference/municipalities.json: ${listed(unknown)}`);
  }
  const missing = municipalities.filter(({ code }) => !codes.has(code));
  if (missing.length > 0) {
    refuse(path, `lacks municipalities: ${listed(missing.map(({ code, name }) => `${code} ${name.fi}`))}`);
  }
}

/** The polygons of every municipality by its code, from an operator's file. Throws ConfigError with one line. */
export function readBorders(path: string): Map<string, PolygonRings[]> {
  const features = parseFeatures(path, parseJson(path, readText(path)));
  checkWgs84(path, features);
  const byCode = Map.groupBy(features, ({ properties }) => properties);
  checkCodes(path, new Set(byCode.keys()));
  return new Map([...byCode].map(([code, parts]) => [code, parts.flatMap(polygonsOf)]));
}
