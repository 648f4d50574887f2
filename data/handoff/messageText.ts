import type { SheetLine, SheetSide } from '../model/handoffPage.ts';

/** What a message says: whatever else the sheet has stands behind its link. */
const messageRows = ['where', 'phone', 'online', 'when', 'language'] as const;

function lineText({ kind, label, text }: SheetLine): string {
  return (kind === 'fact' || kind === 'phone') && label ? `${label}: ${text}` : text;
}

/** A sheet as a short message: name, address, telephone, hours, language and link, each on lines of its own. */
export function messageText({ name, about, rows }: SheetSide, url: string): string {
  const parts = messageRows.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    return row ? [`${row.head}:\n${row.lines.map(lineText).join('\n')}`] : [];
  });
  const strong = about.filter(({ isStrong }) => isStrong).map(({ text }) => text);
  return [[name.text, ...strong].join('\n'), ...parts, url].join('\n\n');
}
