import type { ServiceDetail } from '../model/card.ts';
import type { SheetSide } from '../model/handoffPage.ts';
import { sheetRows } from './sheetRows.ts';
import { dayMonthYear } from './sheetTimes.ts';
import { pickSheetText, sheetWriter } from './sheetWriter.ts';

/**
 * A service as a client takes it along, written for a reader of `reader` (a tag); `client` is the language in which the
 * client wants to be served, null where that is not known. Nothing is shortened.
 */
export function sheetSide(detail: ServiceDetail, reader: string, client: string | null): SheetSide {
  const writer = sheetWriter(reader, client);
  const { texts, lang, direction } = writer;
  const { name, summary, description, price, state, reopensOn } = detail.service;
  const what = summary ?? description;
  const about: SheetSide['about'] = [];
  if (state === 'temporarily-closed') {
    const again = reopensOn
      ? `. ${texts.opensAgain}: ${dayMonthYear(new Date(`${reopensOn}T12:00:00Z`))}`
      : '';
    about.push({ text: `${texts.closedForNow}${again}`, isStrong: true });
  }
  if (what) about.push(pickSheetText(what, writer));
  if (price?.isFree) about.push({ text: texts.free });
  if (price?.note) about.push(pickSheetText(price.note, writer));
  return {
    lang,
    direction,
    name: pickSheetText(name, writer),
    about,
    rows: sheetRows(detail, writer),
    scan: texts.scan,
  };
}
