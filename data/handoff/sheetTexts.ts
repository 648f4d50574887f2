import { expandTag } from '../reference/languageFamilies.ts';
import ar from './texts/ar.json' with { type: 'json' };
import ckb from './texts/ckb.json' with { type: 'json' };
import en from './texts/en.json' with { type: 'json' };
import es from './texts/es.json' with { type: 'json' };
import et from './texts/et.json' with { type: 'json' };
import fa from './texts/fa.json' with { type: 'json' };
import faAF from './texts/fa-AF.json' with { type: 'json' };
import fi from './texts/fi.json' with { type: 'json' };
import fr from './texts/fr.json' with { type: 'json' };
import ru from './texts/ru.json' with { type: 'json' };
import so from './texts/so.json' with { type: 'json' };
import sv from './texts/sv.json' with { type: 'json' };
import th from './texts/th.json' with { type: 'json' };
import ti from './texts/ti.json' with { type: 'json' };
import tr from './texts/tr.json' with { type: 'json' };
import uk from './texts/uk.json' with { type: 'json' };
import vi from './texts/vi.json' with { type: 'json' };
import zhHans from './texts/zh-Hans.json' with { type: 'json' };

/** The sheet's own words in one language. */
export type SheetTexts = typeof en;

/** Short words without places for others in them: a language needs no more than these to have a sheet. */
export const sheetTexts: Record<string, SheetTexts> = {
  fi,
  sv,
  en,
  ru,
  uk,
  ar,
  so,
  fa,
  'fa-AF': faAF,
  ckb,
  ti,
  tr,
  'zh-Hans': zhHans,
  vi,
  th,
  fr,
  es,
  et,
};

/** Chinese without a script is read in simplified characters, which most readers in Finland know. */
const readFor: Record<string, string> = { zh: 'zh-Hans' };

/** The tag itself, then without its last subtags; Dari and Chinese scripts are languages of their own. */
function candidates(tag: string): string[] {
  const own = expandTag(tag).filter((one) => one === tag || tag.startsWith(`${one}-`));
  return [readFor[tag] ?? tag, ...own];
}

/** The sheet's words for a reader of a language, with the language that they are in: English where it has none. */
export function sheetTextsFor(tag: string): { texts: SheetTexts; lang: string } {
  const lang = candidates(tag).find((one) => Object.hasOwn(sheetTexts, one)) ?? 'en';
  return { texts: sheetTexts[lang] as SheetTexts, lang };
}
