import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Query } from '../../../../data/model/query.ts';
import type { TableData } from '../../../../data/model/table.ts';
import type { TableView } from '../../../../data/model/tableView.ts';
import { PlainRows } from './PlainRows.tsx';
import type { RowOptions } from './RowCells.tsx';
import { TableHead } from './TableHead.tsx';
import styles from './table.module.css';
import { rowsOfPart, type ShownRow, useRows } from './useRows.ts';
import { VirtualRows } from './VirtualRows.tsx';

interface DataTableProps extends RowOptions {
  data: TableData;
  query: Query;
  view: TableView;
  isBusy: boolean;
  /** Whether scripts run: then rows come as one scrolls. */
  isLive: boolean;
  /** What is printed, instead of what is in view. */
  printed: readonly ShownRow[] | null;
}

/** The table: a page of it where no script runs, all of it as one scrolls where they do. */
export function DataTable({ data, query, view, isBusy, isLive, printed, ...options }: DataTableProps) {
  const t = useTranslations();
  const region = useRef<HTMLDivElement>(null);
  const rows = useRows(data);
  const { total, from } = data.window;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.region} ref={region} tabIndex={0} aria-label={t('table.region')}>
      <table className={styles.table} aria-rowcount={total + 1} aria-busy={isBusy}>
        <caption className={styles.caption}>{t('results.count', { count: total })}</caption>
        <colgroup>
          {['name', ...options.columns].map((column) => (
            <col key={column} className={styles.column} data-column={column} />
          ))}
        </colgroup>
        <TableHead columns={options.columns} query={query} view={view} />
        {isLive && !printed ? (
          <VirtualRows
            key={String(data.answer.now)}
            {...options}
            total={total}
            from={from}
            rows={rows}
            region={region}
          />
        ) : (
          <PlainRows {...options} rows={printed ?? rowsOfPart(data)} from={printed ? 0 : from} />
        )}
      </table>
    </section>
  );
}
