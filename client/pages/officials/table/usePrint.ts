import { useCallback, useEffect, useState } from 'react';
import type { Query } from '../../../../data/model/query.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { rowsOfPart, type ShownRow } from './useRows.ts';
import { fetchWindow } from './useTableData.ts';

/** More would be a book; the files have them all. */
const maxPrinted = 1000;
const perRequest = 500;

interface Print {
  printed: ShownRow[] | null;
  isFetching: boolean;
  print: () => void;
}

/** Fetches everything that is to be printed, and opens the browser's print dialog once it stands on the page. */
export function usePrint(
  query: Query,
  { total, seesContacts }: { total: number; seesContacts: boolean },
): Print {
  const language = useLanguage();
  const [printed, setPrinted] = useState<ShownRow[] | null>(null);
  const [isFetching, setFetching] = useState(false);

  useEffect(() => {
    if (!printed) return;
    const done = () => setPrinted(null);
    window.addEventListener('afterprint', done, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [printed]);

  const print = useCallback(async () => {
    setFetching(true);
    try {
      const rows: ShownRow[] = [];
      for (let from = 0; from < Math.min(total, maxPrinted); from += perRequest) {
        const options = { language, seesContacts, from, count: perRequest };
        rows.push(...rowsOfPart(await fetchWindow(query, options, AbortSignal.timeout(30_000))));
      }
      setPrinted(rows);
    } finally {
      setFetching(false);
    }
  }, [query, total, language, seesContacts]);

  return { printed, isFetching, print: () => void print() };
}
