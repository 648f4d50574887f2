import type { OfferedLanguage } from '../../../data/model/channel.ts';
import { foldText } from '../../../data/model/foldText.ts';
import { canonicalTag, interfaceLanguages } from '../../../data/model/languageTag.ts';
import { offerHows } from '../../../data/model/vocabulary.ts';
import { languageByTag, languages } from '../../../data/reference/languages.ts';
import type { FormReader } from './FormReader.ts';
import { readHoursFields } from './readChannelHours.ts';

const tagsByName = new Map<string, string>();
for (const { tag, autonym, name, aliases } of languages) {
  const names = interfaceLanguages.map((language) => name[language] ?? '');
  for (const word of [autonym, ...names, ...aliases]) {
    const folded = foldText(word).trim();
    if (folded && !tagsByName.has(folded)) tagsByName.set(folded, tag);
  }
}

/** A language by its tag, or by its name in an interface language or in itself; null where it is none that we know. */
function readLanguage(text: string): string | null {
  const tag = canonicalTag(text);
  if (tag !== null && languageByTag(tag)) return tag;
  return tagsByName.get(foldText(text).trim()) ?? null;
}

/** The languages that a channel offers, from the rows below `field`; a row without a language counts as empty. */
export function readOffers(form: FormReader, field: string): OfferedLanguage[] {
  const offers: OfferedLanguage[] = [];
  for (const row of form.fields.rows(field)) {
    const name = `${field}.${row}`;
    const tag = form.value(`${name}.tag`, 'language', readLanguage, 100);
    const how = form.choice(`${name}.how`, offerHows) ?? 'staff';
    const { hours } = readHoursFields(form, `${name}.hours`);
    if (tag === undefined) {
      if (hours) form.fault(`${name}.tag`, 'required');
      continue;
    }
    if (offers.some((offer) => offer.tag === tag && offer.how === how)) {
      form.fault(`${name}.tag`, 'languageTwice');
    }
    offers.push({ tag, how, ...(hours && { hours }) });
  }
  return offers;
}
