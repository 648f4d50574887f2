import { decodeText } from './decodeText.ts';
import { readCsv } from './readCsv.ts';
import { readJsonStat } from './readJsonStat.ts';
import type { SpeakersTable } from './SpeakersTable.ts';

/** Reads PxWeb's CSV or JSON-stat, whichever the file is. Throws SpeakersFileError. */
export function readSpeakersFile(bytes: Uint8Array): SpeakersTable {
  const text = decodeText(bytes);
  return /^\s*[{[]/.test(text) ? readJsonStat(text) : readCsv(text);
}
