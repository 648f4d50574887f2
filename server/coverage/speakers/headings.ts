import { foldText } from '../../../data/model/foldText.ts';

/** What a column or dimension of a table of Statistics Finland is about, by its heading in three languages. */
export type HeadingKind = 'area' | 'language' | 'year' | 'part' | 'content';

const headings: [HeadingKind, RegExp][] = [
  ['area', /^(alue|kunta|asuinkunta|omrade|kommun|bostadskommun|region|area|municipality)\b/],
  ['language', /^(kieli|aidinkieli|sprak|modersmal|language|mother tongue)\b/],
  ['year', /^(vuosi|ar|year|time)$/],
  ['part', /^(sukupuoli|kon|sex|gender|ika|alder|age)\b/],
  ['content', /^(tiedot|uppgifter|information|contents?|contentscode|muuttuja|variabel)\b/],
];

/** What a heading says its column is; null: the numbers themselves. */
export function headingKind(heading: string): HeadingKind | null {
  const folded = foldText(heading.trim());
  return headings.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

const totals =
  /^(sss|yhteensa|totalt|total|sammanlagt|kaikki|alla|all|both|bada)\b|\b(yhteensa|totalt|total)$/;

/** Whether a value stands for all others of its column: everybody of any sex and age. */
export function isTotal(value: string): boolean {
  return totals.test(foldText(value.trim()));
}

/** The last year of this or the last century that a text names. */
export function yearIn(text: string): number | null {
  const years = text.match(/(?<!\d)(19|20)\d{2}(?!\d)/g);
  return years ? Number(years.at(-1)) : null;
}
