import { LRUCache } from 'lru-cache';
import type { opening_hours } from 'opening_hours';
import { WallTimeHours } from './openingHoursPackage.ts';

export type HoursReading =
  | { ok: true; hours: opening_hours; warnings: string[] }
  | { ok: false; problem: string };

/** Decides which days are public holidays; the coordinates matter for sunrise and sunset only. */
const finland = { lat: 60.17, lon: 24.94, address: { country_code: 'fi', state: '' } };

/**
 * A reading takes about a millisecond to make and 25 to 35 KB to keep. Holds the distinct hours of a very large
 * directory (some 100 MB; a directory of 1,000 services has a few hundred): `open` at any time reads them all.
 */
const readings = new LRUCache<string, HoursReading>({ max: 4000 });

/**
 * Reads an OSM `opening_hours` text, with the exceptions as further rules that override it. Finnish public holidays
 * are `PH`; the eves of Midsummer and Christmas are not among them. Never throws: `problem` says, in English, what
 * cannot be read and where. The warnings are about texts that were understood but are written unusually.
 */
export function readHours(text: string, exceptions: readonly string[] = []): HoursReading {
  const whole = [text, ...exceptions].join('; ');
  const known = readings.get(whole);
  if (known) return known;
  const reading = read(whole);
  readings.set(whole, reading);
  return reading;
}

function read(text: string): HoursReading {
  try {
    const hours = new WallTimeHours(text, finland, { locale: 'en' } as ConstructorParameters<
      typeof opening_hours
    >[2]);
    return { ok: true, hours, warnings: hours.getWarnings() };
  } catch (error) {
    return { ok: false, problem: toProblem(text, error) };
  }
}

/** The package throws texts such as `Mo 9:00- <--- (What is wrong there.)`, with advice on how to report it. */
function toProblem(text: string, error: unknown): string {
  const message = String(error instanceof Error ? error.message : error);
  const [before, rest] = message.split(' <--- (', 2);
  if (rest !== undefined) return `${rest.slice(0, rest.lastIndexOf(')'))} (after "${before}")`;
  return message.includes('There are no holidays (SH)')
    ? 'School holidays (SH) are not known for Finland'
    : `"${text}" cannot be read: ${message.split('\n', 1)[0]}`;
}
