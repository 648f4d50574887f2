import { canonical, isRecord } from './matchChannels.ts';

/** One fact of a service as a person thinks of it: a name in one language, a telephone number, a day's hours. */
export interface Fact {
  /** The name of the field: its path in camel case, as `providerName`. */
  field: string;
  /** What tells it from others of its field: a content language, an offered language, a link, a group of facts. */
  detail: string | null;
  value: unknown;
}

/** Lists whose order says nothing. */
const sets = new Set(['topics', 'audiences', 'access', 'serviceAreaCodes']);
/** Objects that are one fact. */
const wholes = new Set(['addressPosition', 'position']);
/** Texts by content language. */
export const localizedFields = [
  'name',
  'summary',
  'description',
  'providerName',
  'label',
  'addressEntrance',
  'hoursNote',
  'accessibilityNote',
  'priceNote',
  'funding',
  'authorityContactRole',
];
/** Objects with a fact for each key: texts by content language, groups of facts. */
const keyed = new Set([...localizedFields, 'provenance']);
/** Lists with a fact for each value of this key. */
const listKeys: Record<string, string> = { languages: 'tag', links: 'url' };
/** Deeper than the model goes: what is sent in may be anything. */
const maxDepth = 3;

function camel(path: string[]): string {
  return path
    .map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('');
}

function sorted(list: unknown[]): unknown[] {
  return [...new Map(list.map((item) => [canonical(item), item])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item);
}

/** Several entries may have the same key, as a language by staff and by interpreter: they are one fact. */
function listFacts(field: string, key: string, list: Record<string, unknown>[]): Fact[] {
  const groups = Map.groupBy(list, (item) => String(item[key]));
  return [...groups].map(([detail, items]) => ({
    field,
    detail,
    value: sorted(items.map(({ [key]: _, ...rest }) => rest)),
  }));
}

function walk(value: unknown, path: string[]): Fact[] {
  const field = camel(path);
  const key = listKeys[field];
  if (Array.isArray(value)) {
    if (value.length === 0) return [];
    if (key && value.every((item) => isRecord(item) && typeof item[key] === 'string')) {
      return listFacts(field, key, value as Record<string, unknown>[]);
    }
    return [{ field, detail: null, value: sets.has(field) ? sorted(value) : value }];
  }
  if (!isRecord(value) || wholes.has(field) || path.length >= maxDepth) {
    return value === undefined || value === null ? [] : [{ field, detail: null, value }];
  }
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  if (keyed.has(field)) return entries.map(([detail, part]) => ({ field, detail, value: part }));
  return entries.flatMap(([name, part]) => walk(part, [...path, name]));
}

/** The facts of a record, be it a service without its channels or one channel; empty lists say nothing. */
export function factsOf(record: Record<string, unknown>): Fact[] {
  return Object.entries(record).flatMap(([name, value]) => walk(value, [name]));
}
