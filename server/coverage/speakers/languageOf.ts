import { foldText } from '../../../data/model/foldText.ts';
import { languages } from '../../../data/reference/languages.ts';
import type { Label } from './SpeakersTable.ts';

/** Names that tables of Statistics Finland have and neither our own list nor Unicode CLDR has so. */
const otherNames: Record<string, string[]> = {
  se: ['saame', 'samiska', 'sami'],
  no: ['norja', 'norska', 'norwegian'],
  zh: ['kiina', 'kinesiska', 'chinese'],
  ku: ['kurdi', 'kurdiska', 'kurdish'],
  fa: ['persia', 'farsi', 'persiska', 'persian'],
  'fa-AF': ['dari'],
  et: ['viro', 'eesti', 'estniska', 'estonian'],
  fil: ['tagalog', 'filipino'],
  ti: ['tigrinja', 'tigrinska', 'tigrinya'],
  am: ['amhara', 'amharinja', 'amhariska', 'amharic'],
  ps: ['pashto', 'pastu'],
  bn: ['bengali', 'bangla'],
  pa: ['pandzabi', 'punjabi', 'panjabi'],
  si: ['singali', 'singalesiska', 'sinhala'],
  nl: ['hollanti', 'hollandska', 'nederlandska', 'dutch'],
  rom: ['romani', 'romanikieli', 'romany'],
};

const letters = 'abcdefghijklmnopqrstuvwxyz';
const isoTags = [...letters].flatMap((a) => [...letters].map((b) => a + b));
const statisticsLanguages = ['fi', 'sv', 'en'] as const;

function readTags(): { byName: Map<string, string>; known: Set<string> } {
  const byName = new Map<string, string>();
  const known = new Set(languages.map(({ tag }) => tag));
  for (const reader of statisticsLanguages) {
    const names = new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' });
    for (const tag of isoTags) {
      const name = names.of(tag);
      if (!name || Intl.getCanonicalLocales(tag)[0] !== tag) continue;
      known.add(tag);
      byName.set(foldText(name), tag);
    }
  }
  for (const { tag, name, autonym } of languages) {
    for (const text of [autonym, ...Object.values(name)]) byName.set(foldText(text), tag);
  }
  for (const [tag, names] of Object.entries(otherNames)) {
    for (const name of names) byName.set(name, tag);
  }
  return { byName, known };
}

const { byName, known } = readTags();

const sums =
  /^(sss|kotimaiset|kotokielet|vieraskiel|vieraat|muut kielet|inhemska|frammande|ovriga sprak sammanlagt|national languages|foreign|ulkkielss|kielet yhteensa)/;
const wholes = /^(yhteensa|totalt|total|sammanlagt|all languages|kaikki kielet|alla sprak)\b/;

/**
 * The tag of a language that a file names, by its name in any interface language, its parts (“persia, farsi”) or its
 * code; `sum` where it stands for several, null where it is not known.
 */
export function languageOf({ code, text }: Label): string | 'sum' | null {
  const folded = foldText(text.trim());
  if (sums.test(folded) || wholes.test(folded)) return 'sum';
  const whole = byName.get(folded);
  if (whole) return whole;
  const parts = folded.split(/[,/()]/).map((part) => part.trim());
  const named = parts.flatMap((part) => byName.get(part) ?? [])[0];
  if (named) return named;
  const codes = [code, text].map((each) => each?.trim().toLowerCase() ?? '');
  return codes.find((each) => known.has(each)) ?? (codes.some((each) => sums.test(each)) ? 'sum' : null);
}
