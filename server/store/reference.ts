import { randomInt } from 'node:crypto';

/** No vowels, so no words; none of 0 O, 1 I L, 2 Z is there twice, nor 5 S, 8 B, U V. */
const letters = '2345679CDFGHJKMNPQRTVWX';

const piece = (length: number) => Array.from({ length }, () => letters[randomInt(letters.length)]).join('');

/** A new reference that can be read out on the telephone, e.g. `NK-7Q3F-2K`. Whether it is free, the caller asks. */
export function randomReference(): string {
  return `NK-${piece(4)}-${piece(2)}`;
}
