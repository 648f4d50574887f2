/** Indexes into `cellXfs` of the workbook's styles (`workbookParts.ts`). */
export const cellStyles = { plain: 0, date: 1, quoted: 2, head: 3 } as const;

/** What one cell of Excel holds at most, in UTF-16 units. */
const maxLength = 32_767;
const epoch = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML; what Office reads as an escape of its own (`_x000D_`) is escaped. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => entities[c] as string).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function shorten(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength - 1).toWellFormed()}…` : text;
}

const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

/** The day number of a date (`YYYY-MM-DD`) in Excel's calendar. */
function dayNumber(date: string): number {
  return (Date.parse(date) - epoch) / dayMs;
}

/** `A`, `B` … `Z`, `AA` … for 0, 1 … */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

export type CellValue = string | number | boolean | null;

/**
 * One cell; nothing for null. A text is never a formula, also not after somebody has edited the cell: Excel keeps it as
 * if it had been typed after an apostrophe.
 */
export function toXmlCell(address: string, value: CellValue, style: number = cellStyles.plain): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${Number(value)}</v></c>`;
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  if (style === cellStyles.date) return `<c r="${address}" s="${style}"><v>${dayNumber(value)}</v></c>`;
  const s = formulaStart.test(value) ? cellStyles.quoted : style;
  const text = `<is><t xml:space="preserve">${escapeXml(shorten(value))}</t></is>`;
  return `<c r="${address}" s="${s}" t="inlineStr">${text}</c>`;
}

/** A row; the first has number 1. */
export function toXmlRow(number: number, values: CellValue[], styleOf: (column: number) => number): string {
  const cells = values.map((value, column) =>
    toXmlCell(`${columnLetters(column)}${number}`, value, styleOf(column)),
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}
