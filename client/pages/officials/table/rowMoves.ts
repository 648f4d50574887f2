/** How many rows a page key goes. */
const pageRows = 10;

/** The row that a key leads to from another, between 0 and `total`; null: the key is not about rows. */
export function nextRow(key: string, current: number, total: number): number | null {
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: pageRows, PageUp: -pageRows }[key];
  if (step !== undefined) return Math.min(Math.max(current + step, 0), total - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? total - 1 : null;
}

/** Rows in view with one more, in order. */
export function withRow(inView: readonly number[], row: number | null, total: number): number[] {
  if (row === null || row >= total || inView.includes(row)) return [...inView];
  return [...inView, row].sort((a, b) => a - b);
}
