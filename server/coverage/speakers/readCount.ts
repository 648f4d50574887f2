import { SpeakersFileError } from './SpeakersFileError.ts';

/** What PxWeb writes for a number that it does not tell: not available, confidential, not applicable. */
const untold = /^(\.{1,6}|…|:|x|null|nan)?$/i;

/** A number of people; null: the file does not tell it. A hyphen alone is nobody. Throws SpeakersFileError. */
export function readCount(text: string, place: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f']/g, '');
  if (/^[-–−]$/.test(plain)) return 0;
  if (untold.test(plain)) return null;
  if (!/^\d{1,9}([.,]0+)?$/.test(plain))
    throw new SpeakersFileError(`${place}: “${text.slice(0, 60)}” is no number of people.`);
  return Math.trunc(Number(plain.replace(',', '.')));
}
