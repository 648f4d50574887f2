import type { SheetText } from '../model/handoffPage.ts';
import { textDirection } from '../model/languageTag.ts';
import type { LocalizedText } from '../model/pickText.ts';
import { pickText } from '../model/pickText.ts';
import type { ChannelKind } from '../model/vocabulary.ts';
import { type SheetTexts, sheetTextsFor } from './sheetTexts.ts';
import { type SheetClock, sheetClock } from './sheetTimes.ts';

/** What one side of a sheet is written with. */
export interface SheetWriter {
  /** The language of the reader, and that of the sheet's own words. */
  reader: string;
  lang: string;
  direction: 'rtl' | 'ltr';
  /** The client's language: whichever side it is, the sheet is about being served in it. */
  client: string | null;
  texts: SheetTexts;
  clock: SheetClock;
  kindNames(kinds: readonly ChannelKind[]): string;
}

/** Writes a side for a reader; `client` is the language in which the client wants to be served. */
export function sheetWriter(reader: string, client: string | null): SheetWriter {
  const { texts, lang } = sheetTextsFor(reader);
  const direction = textDirection(lang);
  return {
    reader,
    lang,
    direction,
    client,
    texts,
    clock: sheetClock(lang),
    kindNames: (kinds) =>
      [...new Set(kinds)].map((kind) => texts[kind]).join(direction === 'rtl' ? '، ' : ', '),
  };
}

/** A text of the directory in the best language for the side's reader, marked where that is not the side's own. */
export function pickSheetText(text: LocalizedText, { reader, lang }: SheetWriter): SheetText {
  const best = pickText(text, reader);
  return best.lang === lang ? { text: best.text } : { text: best.text, lang: best.lang };
}
