import { foldWords } from './foldText.ts';
import { canonicalTag } from './languageTag.ts';
import type { AreaKind, AreaRef, Bbox, Place } from './query.ts';

/** How a value of the query is written in a URL. */
export interface Form<T> {
  /** Undefined: malformed. */
  parse(text: string): T | undefined;
  format(value: T): string;
}

export const maxListLength = 50;
export const areaPattern = /^(municipality|region|county|employment):(\d{1,3})$/;
/** ISO 8601 with its zone. */
export const timePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Text that has a pattern. */
export function matching(pattern: RegExp): Form<string> {
  return { parse: (text) => (pattern.test(text) ? text : undefined), format: (value) => value };
}

/** A value that may not be asked for. */
export function optional<T>({ parse, format }: Form<T>): Form<T | null> {
  return { parse, format: (value) => (value === null ? '' : format(value)) };
}

/** One of a few words. */
export function oneOf<T extends string>(values: readonly T[]): Form<T> {
  return { parse: (text) => values.find((value) => value === text), format: (value) => value };
}

/** Values with commas between them, each once. */
export function listOf<T>({ parse, format }: Form<T>): Form<T[]> {
  return {
    parse(text) {
      const items = text.split(',').map((part) => parse(part.trim()));
      if (items.length > maxListLength || items.includes(undefined)) return undefined;
      return [...new Map((items as T[]).map((item) => [format(item), item])).values()];
    },
    format: (items) => items.map(format).join(','),
  };
}

/** Some of a few words, in the order of the vocabulary: in which order boxes were ticked means nothing. */
export function someOf<T extends string>(values: readonly T[]): Form<T[]> {
  const { parse, format } = listOf(oneOf(values));
  return {
    parse(text) {
      const items = parse(text);
      return items && values.filter((value) => items.includes(value));
    },
    format,
  };
}

/** To six decimals, a tenth of a metre in degrees: so it is never written with an exponent. */
const toSixDecimals = (number: number) => Number(number.toFixed(6)) + 0;

/** A number in plain decimals. */
export function numberFrom(min: number, max: number): Form<number> {
  return {
    parse(text) {
      if (!/^-?\d{1,6}(\.\d{1,15})?$/.test(text)) return undefined;
      const number = toSixDecimals(Number(text));
      return number >= min && number <= max ? number : undefined;
    },
    format: (number) => String(toSixDecimals(number)),
  };
}

/** A whole number, without a sign, of at most three digits. */
export function wholeNumberFrom(min: number, max: number): Form<number> {
  const { parse, format } = numberFrom(min, max);
  return { parse: (text) => (/^\d{1,3}$/.test(text) ? parse(text) : undefined), format };
}

const latitude = numberFrom(-90, 90);
const longitude = numberFrom(-180, 180);

function parseNumbers(text: string, forms: Form<number>[]): number[] | undefined {
  const parts = text.split(',');
  if (parts.length !== forms.length) return undefined;
  const numbers = forms.map(({ parse }, i) => parse(parts[i] ?? ''));
  return numbers.includes(undefined) ? undefined : (numbers as number[]);
}

const formatNumbers = (numbers: number[]) => numbers.map(toSixDecimals).join(',');

export const languageTag: Form<string> = {
  parse: (text) => canonicalTag(text) ?? undefined,
  format: (tag) => tag,
};

export const area: Form<AreaRef> = {
  parse(text) {
    const match = areaPattern.exec(text);
    return match ? { kind: match[1] as AreaKind, code: match[2] as string } : undefined;
  },
  format: ({ kind, code }) => `${kind}:${code}`,
};

export const place: Form<Place> = {
  parse(text) {
    const municipality = /^municipality:(\d{3})$/.exec(text);
    if (municipality?.[1]) return { kind: 'municipality', code: municipality[1] };
    const numbers = parseNumbers(text, [latitude, longitude]);
    return numbers && { kind: 'point', lat: numbers[0] as number, lng: numbers[1] as number };
  },
  format: (chosen) =>
    chosen.kind === 'point' ? formatNumbers([chosen.lat, chosen.lng]) : `municipality:${chosen.code}`,
};

export const box: Form<Bbox> = {
  parse(text) {
    const numbers = parseNumbers(text, [longitude, latitude, longitude, latitude]);
    if (!numbers) return undefined;
    const [west, south, east, north] = numbers as [number, number, number, number];
    return west <= east && south <= north ? { west, south, east, north } : undefined;
  },
  format: ({ west, south, east, north }) => formatNumbers([west, south, east, north]),
};

/** Words to search for; characters that no word has would find everything. */
export function searchWords(maxLength: number): Form<string> {
  return {
    parse(text) {
      const words = text.trim();
      return text.length <= maxLength && (words === '' || foldWords(words).length > 0) ? words : undefined;
    },
    format: (words) => words,
  };
}

/** Date makes 2 March of 30 February; the calendar's own answer tells them apart. */
function isOfCalendar(day: string): boolean {
  const midnight = new Date(`${day}T00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().slice(0, 10) === day;
}

export const dayPattern = /^20\d{2}-\d{2}-\d{2}$/;

/** A day of this century. */
export const calendarDay: Form<string> = {
  parse: (text) => (dayPattern.test(text) && isOfCalendar(text) ? text : undefined),
  format: (day) => day,
};

/** `now`, or an ISO 8601 time of this century; it is written in UTC. */
export const time: Form<string> = {
  parse(text) {
    if (text === 'now') return text;
    if (!timePattern.test(text)) return undefined;
    const moment = new Date(text);
    if (Number.isNaN(moment.getTime()) || !isOfCalendar(text.slice(0, 10))) return undefined;
    const iso = moment.toISOString();
    return iso.startsWith('20') ? iso : undefined;
  },
  format: (value) => value,
};
