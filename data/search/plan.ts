import { minuteMs } from '../model/duration.ts';
import { type AreaRef, defaultHow, type Order, type Query } from '../model/query.ts';
import { readServedArea } from '../model/servedArea.ts';
import { channelKinds, type OfferHow, offerHows, type Position, providerTypes } from '../model/vocabulary.ts';
import type { Columns } from './columns.ts';
import type { RowOrder } from './orders.ts';

/** What a query needs besides itself: the moment, the place, and which rows its text matches. */
export interface SearchContext {
  now: Date;
  /** From where distances are measured: the resolved `near`, or the visitor's own position, which only the browser knows. */
  origin: Position | null;
  /** 1 for each row that the text matches; null: no text is asked for. */
  textMatches: Uint8Array | null;
  /** Tags that a wanted tag stands for, itself included (`ku` → `ku`, `ckb`, `kmr`). */
  expandTag(tag: string): string[];
  /** For a time beyond the schedules: whether each schedule is open then. Null inside the schedules. */
  openSchedules?: Uint8Array | null;
  /** Orders that were worked out before; null: this one follows from the columns and the query. */
  orderOf?: ((order: Order) => RowOrder | null) | undefined;
}

/** A query turned into masks over the columns' indexes. */
export interface Plan {
  /** For each wanted language, 1 for each language index that satisfies it. */
  wanted: Uint8Array[];
  /** 1 for each language index that satisfies any wanted language. */
  isWanted: Uint8Array;
  /** Each wanted language must be offered, not only one of them. */
  needsAll: boolean;
  viaMask: number;
  howMask: number;
  /** `how` was given without a language: some offer of that kind is needed. */
  needsHow: boolean;
  /** 1 for each schedule that is open; null: not asked. */
  open: Uint8Array | null;
  openNow: Uint8Array;
  /** 1 for each municipality index that is inside the area; null: everywhere. */
  inArea: Uint8Array | null;
  /** 1 for each municipality index of the area to be served; null: not asked. */
  serves: Uint8Array | null;
  topicMask: number;
  audienceMask: number;
  providerMask: number;
}

const allKinds = (1 << channelKinds.length) - 1;

function bits<T>(values: readonly T[], vocabulary: readonly T[]): number {
  return values.reduce((mask, value) => {
    const index = vocabulary.indexOf(value);
    return index < 0 ? mask : mask | (1 << index);
  }, 0);
}

/** Whether a time falls into sorted, flat intervals (minutes after the same base). */
function isInside(intervals: readonly number[], minute: number): boolean {
  for (let i = 0; i < intervals.length; i += 2) {
    if (minute < (intervals[i] as number)) return false;
    if (minute < (intervals[i + 1] as number)) return true;
  }
  return false;
}

/** 1 for each schedule that is open at the time. */
function schedulesOpenAt(columns: Pick<Columns, 'schedules'>, time: Date): Uint8Array {
  const minute = (time.getTime() - Date.parse(columns.schedules.base)) / minuteMs;
  return Uint8Array.from(columns.schedules.list, (intervals) => (isInside(intervals, minute) ? 1 : 0));
}

function areaMask(columns: Columns, refs: AreaRef[]): Uint8Array | null {
  if (refs.length === 0) return null;
  return Uint8Array.from(columns.municipalities, (municipality) =>
    refs.some(({ kind, code }) => (kind === 'municipality' ? municipality.code : municipality[kind]) === code)
      ? 1
      : 0,
  );
}

export function planQuery(columns: Columns, query: Query, context: SearchContext): Plan {
  const wanted = query.speaks.map((tag) => {
    const tags = context.expandTag(tag);
    return Uint8Array.from(columns.languages, (language) => (tags.includes(language) ? 1 : 0));
  });
  const isWanted = Uint8Array.from(columns.languages, (_, i) => (wanted.some((mask) => mask[i]) ? 1 : 0));
  const openNow = schedulesOpenAt(columns, context.now);
  const open =
    query.open === null
      ? null
      : query.open === 'now'
        ? openNow
        : (context.openSchedules ?? schedulesOpenAt(columns, new Date(query.open)));
  const how: readonly OfferHow[] = query.how.length > 0 ? query.how : defaultHow;
  return {
    wanted,
    isWanted,
    needsAll: query.match === 'all' && wanted.length > 0,
    viaMask: query.via.length > 0 ? bits(query.via, channelKinds) : allKinds,
    howMask: bits(how, offerHows),
    needsHow: query.speaks.length === 0 && bits(how, offerHows) !== bits(defaultHow, offerHows),
    open,
    openNow,
    inArea: areaMask(columns, query.in),
    serves: areaMask(columns, query.serves === null ? [] : [readServedArea(query.serves)]),
    topicMask: bits(query.topic, columns.topics),
    audienceMask: bits(query.audience, columns.audiences),
    providerMask: bits(query.provider, providerTypes),
  };
}
