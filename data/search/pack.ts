import type { Card, Schedules } from '../model/card.ts';
import type { Columns, ColumnsVocabulary } from './columns.ts';

/*
 * Columns as JSON that compresses well: whole numbers, each as the difference from the one before, and offsets as
 * lengths. Positions are rounded to 1e-5 degrees, about a metre.
 */
const positionScale = 1e5;

const typed = {
  isExact: Uint8Array,
  municipality: Uint16Array,
  provider: Uint8Array,
  topicBits: Uint32Array,
  audienceBits: Uint32Array,
  quality: Uint16Array,
  confirmedDay: Uint16Array,
  isNationwide: Uint8Array,
  servedStart: Uint32Array,
  served: Uint16Array,
  channelStart: Uint32Array,
  channelKind: Uint8Array,
  channelSchedule: Uint32Array,
  channelInterprets: Uint8Array,
  offerStart: Uint32Array,
  offerLanguage: Uint16Array,
  offerHow: Uint8Array,
  offerSchedule: Uint32Array,
} as const;

type TypedName = keyof typeof typed;
const typedNames = Object.keys(typed) as TypedName[];

export interface PackedColumns extends ColumnsVocabulary {
  count: number;
  ids: string[];
  sortName: string[];
  lat: number[];
  lng: number[];
  columns: Record<TypedName, number[]>;
  schedules: Schedules;
}

/** What `/api/v1/snapshot` sends: the columns, and the cards as long as the directory is small. */
export interface Snapshot {
  version: string;
  packed: PackedColumns;
  cards: Card[] | null;
}

function toDeltas(values: ArrayLike<number>): number[] {
  return Array.from(values, (value, i) => value - (i > 0 ? (values[i - 1] as number) : 0));
}

function fromDeltas(deltas: readonly number[]): number[] {
  let sum = 0;
  return deltas.map((delta) => {
    sum += delta;
    return sum;
  });
}

const toGrid = (degrees: Float64Array) =>
  toDeltas(Array.from(degrees, (value) => Math.round(value * positionScale)));
const fromGrid = (deltas: number[]) =>
  Float64Array.from(fromDeltas(deltas), (value) => value / positionScale);

/** Columns as plain JSON; `unpackColumns` is its inverse (positions to 1e-5 degrees). */
export function packColumns(columns: Columns): PackedColumns {
  const { count, ids, sortName, languages, topics, audiences, municipalities, schedules } = columns;
  return {
    count,
    ids,
    sortName,
    languages,
    topics,
    audiences,
    municipalities,
    lat: toGrid(columns.lat),
    lng: toGrid(columns.lng),
    columns: Object.fromEntries(typedNames.map((name) => [name, toDeltas(columns[name])])) as Record<
      TypedName,
      number[]
    >,
    schedules: { ...schedules, list: schedules.list.map(toDeltas) },
  };
}

/** The columns that `packColumns` packed. */
export function unpackColumns({ columns, lat, lng, schedules, ...rest }: PackedColumns): Columns {
  const arrays = Object.fromEntries(
    typedNames.map((name) => [name, typed[name].from(fromDeltas(columns[name]))]),
  );
  return {
    ...rest,
    ...(arrays as Pick<Columns, TypedName>),
    lat: fromGrid(lat),
    lng: fromGrid(lng),
    schedules: { ...schedules, list: schedules.list.map(fromDeltas) },
  };
}
