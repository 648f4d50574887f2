import Supercluster from 'supercluster';
import type { Bbox } from '../model/query.ts';
import { boxOf } from './boxOf.ts';
import type { Bubble, ClusterFeature, Pin } from './clusterFeature.ts';
import type { Columns } from './columns.ts';
import { spokenLanguages } from './spokenLanguages.ts';

/** How close on the screen services are drawn as one bubble, in pixels. */
const radiusPx = 76;
const tilePx = 256;
const minZoom = 3;
/** The nearest zoom of the map; what is still together there can only be fanned out. */
export const maxClusterZoom = 18;
/** A bubble of at most this many says which services they are. */
const fewServices = 12;
/** As many of one spot as a fan can show. */
const maxPins = 60;
/** A box this small is one spot: some 40 metres in Finland. */
const spot = { lat: 0.0004, lng: 0.0008 };
/** Languages told of one bubble; a marker has room for three. */
const maxLanguages = 12;

export interface ClusterIndex {
  /** Bubbles and pins in the box; languages that are `wanted` stand first. */
  features(box: Bbox, zoom: number, wanted: string[]): ClusterFeature[];
}

/** The rows in a cluster: a stretch of the chain `next`, from `head` up to and with `tail`. */
interface Stretch {
  head: number;
  tail: number;
}

interface ZoomIndex {
  index: Supercluster<Stretch, Stretch>;
  /** The row that follows in the same cluster. */
  next: Uint32Array;
}

/**
 * Clusters the given rows for any zoom; equal rows in equal order give equal features. Each zoom is clustered by
 * itself, when it is first looked at: all of them cost some eight times as much, and few are ever seen of one query.
 */
export function buildClusterIndex(columns: Columns, rows: Uint32Array | number[]): ClusterIndex {
  const points = Array.from(rows, (row) => ({
    type: 'Feature' as const,
    geometry: {
      type: 'Point' as const,
      coordinates: [columns.lng[row] as number, columns.lat[row] as number],
    },
    properties: { head: row, tail: row },
  }));
  const zooms = new Map<number, ZoomIndex>();

  function zoomIndex(zoom: number): ZoomIndex {
    const near = Math.max(minZoom, Math.min(Math.floor(zoom), maxClusterZoom));
    const known = zooms.get(near);
    if (known) return known;
    const next = new Uint32Array(columns.count);
    const index = new Supercluster<Stretch, Stretch>({
      radius: radiusPx,
      extent: tilePx,
      minZoom: near,
      maxZoom: near,
      reduce(joined, other) {
        next[joined.tail] = other.head;
        joined.tail = other.tail;
      },
    });
    index.load(points);
    zooms.set(near, { index, next });
    return { index, next };
  }

  function rowsOf({ head, tail }: Stretch, next: Uint32Array): number[] {
    const found = [head];
    for (let row = head; row !== tail; ) {
      row = next[row] as number;
      found.push(row);
    }
    return found;
  }

  return {
    features(box, zoom, wanted) {
      const wantedRanks = rankWanted(columns, wanted);
      const { index, next } = zoomIndex(zoom);
      return index
        .getClusters([box.west, box.south, box.east, box.north], zoom)
        .map(({ properties, geometry }) => {
          const [lng, lat] = geometry.coordinates as [number, number];
          if (!('cluster' in properties)) return pinOf(columns, properties.head, wantedRanks);
          return bubbleOf(columns, rowsOf(properties, next), { lat, lng }, wantedRanks);
        });
    },
  };
}

function rankWanted(columns: Columns, wanted: string[]): Map<number, number> {
  return new Map(wanted.map((tag, rank) => [columns.languages.indexOf(tag), rank]));
}

function pinOf(columns: Columns, row: number, wantedRanks: Map<number, number>): Pin {
  const { start, language } = spokenLanguages(columns);
  const spoken = [...language.subarray(start[row], start[row + 1])];
  const rankOf = (language: number) => wantedRanks.get(language) ?? wantedRanks.size;
  if (wantedRanks.size > 0) spoken.sort((a, b) => rankOf(a) - rankOf(b));
  return {
    kind: 'pin',
    id: columns.ids[row] as string,
    lat: columns.lat[row] as number,
    lng: columns.lng[row] as number,
    isExact: columns.isExact[row] === 1,
    languages: spoken.map((language) => columns.languages[language] as string),
  };
}

function bubbleOf(
  columns: Columns,
  rows: number[],
  centre: { lat: number; lng: number },
  wantedRanks: Map<number, number>,
): Bubble {
  const box = boxOf(columns, rows);
  const isSpot = box.north - box.south <= spot.lat && box.east - box.west <= spot.lng;
  return {
    kind: 'bubble',
    lat: centre.lat,
    lng: centre.lng,
    count: rows.length,
    languages: countLanguages(columns, rows, wantedRanks),
    box,
    pins:
      isSpot || rows.length <= fewServices
        ? rows.slice(0, maxPins).map((row) => pinOf(columns, row, wantedRanks))
        : [],
  };
}

function countLanguages(
  columns: Columns,
  rows: number[],
  wantedRanks: Map<number, number>,
): [tag: string, count: number][] {
  const { start, language } = spokenLanguages(columns);
  const counts = new Uint32Array(columns.languages.length);
  const found: number[] = [];
  for (const row of rows) {
    const end = start[row + 1] as number;
    for (let i = start[row] as number; i < end; i++) {
      const spoken = language[i] as number;
      if (counts[spoken] === 0) found.push(spoken);
      counts[spoken] = (counts[spoken] as number) + 1;
    }
  }
  const rankOf = (language: number) => wantedRanks.get(language) ?? wantedRanks.size;
  return found
    .sort((a, b) => rankOf(a) - rankOf(b) || (counts[b] as number) - (counts[a] as number) || a - b)
    .slice(0, maxLanguages)
    .map((language) => [columns.languages[language] as string, counts[language] as number]);
}
