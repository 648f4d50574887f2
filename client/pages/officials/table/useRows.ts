import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Schedules } from '../../../../data/model/card.ts';
import {
  type AuthorityContact,
  type ContactsById,
  type TableData,
  type TableRow,
  type TableWindow,
  tablePageSize,
} from '../../../../data/model/table.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { fetchWindow } from './useTableData.ts';

/** All that a row of the table shows. */
export interface ShownRow {
  row: TableRow;
  schedules: Schedules;
  contact: AuthorityContact | null;
}

interface Part {
  window: TableWindow;
  contacts: ContactsById | null;
}

/** The rows of one part of the table as they are shown. */
export function rowsOfPart({ window, contacts }: Part): ShownRow[] {
  return window.rows.map((row) => ({
    row,
    schedules: window.schedules,
    contact: contacts?.[row.hit.id] ?? null,
  }));
}

export interface Rows {
  /** Undefined while the row is on its way. */
  rowAt(index: number): ShownRow | undefined;
  /** Says which rows are in view, so that they are fetched. */
  need(first: number, last: number): void;
}

const windowOf = (index: number) => Math.floor(index / tablePageSize);

/** Rows of an answer, fetched in windows as they come into view; those that were fetched stay. */
export function useRows(data: TableData): Rows {
  const language = useLanguage();
  const [parts, setParts] = useState<{ of: TableData; rows: Map<number, ShownRow[]> }>({
    of: data,
    rows: new Map(),
  });
  const asked = useRef(new Map<number, AbortController>());
  const rows = useMemo(() => {
    const first: [number, ShownRow[]] = [windowOf(data.window.from), rowsOfPart(data)];
    return new Map([first, ...(parts.of === data ? parts.rows : [])]);
  }, [data, parts]);

  useEffect(() => {
    const requests = asked.current;
    requests.set(windowOf(data.window.from), new AbortController());
    return () => {
      for (const request of requests.values()) request.abort();
      requests.clear();
    };
  }, [data]);

  const need = useCallback(
    (first: number, last: number) => {
      for (let part = windowOf(first); part <= windowOf(last); part++) {
        if (asked.current.has(part)) continue;
        const request = new AbortController();
        asked.current.set(part, request);
        const options = { language, seesContacts: data.account !== null, from: part * tablePageSize };
        fetchWindow(data.answer.query, options, request.signal).then(
          (fetched) =>
            setParts((before) => ({
              of: data,
              rows: new Map([...(before.of === data ? before.rows : []), [part, rowsOfPart(fetched)]]),
            })),
          // What could not be fetched is asked for again when it is next in view.
          () => asked.current.delete(part),
        );
      }
    },
    [data, language],
  );

  return {
    rowAt: (index) => rows.get(windowOf(index))?.[index % tablePageSize],
    need,
  };
}
