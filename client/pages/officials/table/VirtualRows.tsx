import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RowCells, type RowOptions } from './RowCells.tsx';
import { nextRow, withRow } from './rowMoves.ts';
import styles from './table.module.css';
import type { Rows } from './useRows.ts';

interface VirtualRowsProps extends RowOptions {
  total: number;
  /** The row to begin at, from 0. */
  from: number;
  rows: Rows;
  /** What scrolls. */
  region: RefObject<HTMLDivElement | null>;
}

const estimatedHeight = 72;

const rowOf = (target: EventTarget) => {
  const index = (target as Element).closest<HTMLElement>('tr[data-index]')?.dataset.index;
  return index === undefined ? null : Number(index);
};

/**
 * The rows that are in view, and the one that has the focus: it stays however far one scrolls. Gaps between them are rows
 * that nobody hears of.
 */
export function VirtualRows({ total, from, rows, region, selected, ...options }: VirtualRowsProps) {
  const t = useTranslations('table');
  const [focused, setFocused] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const [headHeight, setHeadHeight] = useState(0);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => region.current,
    estimateSize: () => estimatedHeight,
    overscan: 6,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: (range) => withRow(defaultRangeExtractor(range), focused, total),
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];

  useEffect(() => rows.need(virtualizer.range?.startIndex ?? first, virtualizer.range?.endIndex ?? last));
  useLayoutEffect(() => setHeadHeight(body.current?.offsetTop ?? 0), []);
  useLayoutEffect(() => {
    if (from > 0) virtualizer.scrollToIndex(from, { align: 'start' });
  }, [virtualizer, from]);
  // A row that a key leads to may have to be drawn first.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const link = body.current?.querySelector<HTMLElement>(`tr[data-index='${wanted.current}'] th a`);
    if (!link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  });

  function onKeyDown(event: KeyboardEvent) {
    const current = rowOf(event.target);
    const isInName = (event.target as Element).matches('th a');
    const next = current === null || !isInName ? null : nextRow(event.key, current, total);
    if (next === null) return;
    event.preventDefault();
    wanted.current = next;
    setFocused(next);
    virtualizer.scrollToIndex(next);
  }

  let end = headHeight;
  return (
    <tbody
      ref={body}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => setFocused(rowOf(target))}
      onBlur={({ relatedTarget }) => {
        if (!relatedTarget || !body.current?.contains(relatedTarget)) setFocused(null);
      }}
    >
      {items.flatMap(({ index, key, start, end: itemEnd }) => {
        const gap = start - end;
        end = itemEnd;
        const shown = rows.rowAt(index);
        return [
          gap > 0 && <Gap key={`gap ${key}`} height={gap} />,
          <tr key={key} ref={virtualizer.measureElement} data-index={index} aria-rowindex={index + 2}>
            {shown ? (
              <RowCells shown={shown} isSelected={selected.has(shown.row.hit.slug)} {...options} />
            ) : (
              <>
                <th scope="row" className={styles.first}>
                  <span className={styles.waiting}>{t('loading')}</span>
                </th>
                <td colSpan={options.columns.length} />
              </>
            )}
          </tr>,
        ];
      })}
      <Gap height={virtualizer.getTotalSize() + headHeight - end} />
    </tbody>
  );
}

function Gap({ height }: { height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without anything in it takes no focus
    <tr aria-hidden="true" className={styles.gap}>
      <td style={{ blockSize: height }} />
    </tr>
  );
}
