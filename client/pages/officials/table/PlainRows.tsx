import { RowCells, type RowOptions } from './RowCells.tsx';
import type { ShownRow } from './useRows.ts';

interface PlainRowsProps extends RowOptions {
  rows: readonly ShownRow[];
  /** Number of the first of them, from 0. */
  from: number;
}

/** Rows as they are: a page without scripts, or all that is printed. */
export function PlainRows({ rows, from, selected, ...options }: PlainRowsProps) {
  return (
    <tbody>
      {rows.map((shown, i) => (
        <tr key={shown.row.hit.id} aria-rowindex={from + i + 2}>
          <RowCells shown={shown} isSelected={selected.has(shown.row.hit.slug)} {...options} />
        </tr>
      ))}
    </tbody>
  );
}
