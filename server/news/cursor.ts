/** Where a page of news ended. */
export interface NewsCursor {
  /** The last revision that was looked at. */
  seq: number;
  /** The day and place of the last notice that was passed. */
  notice: { day: string; place: number };
}

const start: NewsCursor = {
  seq: Number.MAX_SAFE_INTEGER,
  notice: { day: '9999-12-31', place: Number.MAX_SAFE_INTEGER },
};
const pattern = /^(\d{1,16})_(\d{4}-\d{2}-\d{2})_(\d{1,16})$/;

export function formatCursor({ seq, notice }: NewsCursor): string {
  return `${seq}_${notice.day}_${notice.place}`;
}

/** The place that a cursor means, the beginning where there is none; null: it is none of ours. */
export function parseCursor(text: string | null): NewsCursor | null {
  if (text === null) return start;
  const [, seq, day, place] = pattern.exec(text) ?? [];
  return day ? { seq: Number(seq), notice: { day, place: Number(place) } } : null;
}
