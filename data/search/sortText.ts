import { foldText } from '../model/foldText.ts';

/** The letters that the Finnish and Swedish alphabets put after z, as the three characters that follow it. */
const afterZ: Record<string, string> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' };

/** So short that a cursor holds it; what begins alike so far is in the order of the ids. */
const maxLength = 60;

/**
 * A text whose order by characters is that of the Finnish alphabet, in any browser and on any server: case and accents
 * do not count, and å, ä and ö come after z.
 */
export function sortTextOf(text: string): string {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäæöø]/g, (letter) => afterZ[letter] as string);
  return foldText(letters).trim().slice(0, maxLength);
}
