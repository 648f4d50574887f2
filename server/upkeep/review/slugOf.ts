import { foldWords } from '../../../data/model/foldText.ts';
import { type LocalizedText, pickText } from '../../../data/model/pickText.ts';
import { municipalityByCode } from '../../../data/reference/municipalities.ts';

const maxLength = 100;
/** For names in other scripts alone. */
const fallback = 'palvelu';

/** Letters that do not come apart into a plain one and a mark. */
const plain: Record<string, string> = { æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ŋ: 'n', ŧ: 't' };

function asciiWords(text: string): string[] {
  return foldWords(text)
    .map((word) => word.replace(/[^a-z0-9]/g, (letter) => plain[letter] ?? ''))
    .filter(Boolean);
}

/**
 * The address of a new service from its name and its municipality, `neuvontapiste-turku`, in plain ASCII and at most
 * 100 characters, so that a number fits behind it.
 */
export function slugOf(name: LocalizedText, municipalityCode: string): string {
  const words = asciiWords(name.fi ?? name.sv ?? name.en ?? pickText(name, 'en').text);
  const place = municipalityByCode(municipalityCode)?.slug ?? '';
  const kept: string[] = [];
  for (const word of words.length > 0 ? words : [fallback]) {
    const length = [...kept, word, place].join('-').length;
    if (length > maxLength) break;
    kept.push(word);
  }
  const start = kept.join('-') || fallback;
  const named = `-${start}-`.includes(`-${place}-`);
  return place && !named ? `${start}-${place}` : start;
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export function firstFreeSlug(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
