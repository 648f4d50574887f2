import { useEffect, useMemo, useState } from 'react';
import { useLoaderData, useLocation } from 'react-router';
import type { Answer } from '../../../../data/model/card.ts';
import type { InterfaceLanguage } from '../../../../data/model/languageTag.ts';
import type { Query } from '../../../../data/model/query.ts';
import { formatQuery, formatSearch, parseQuery, type QueryFault } from '../../../../data/model/queryCodec.ts';
import type { ContactsById, TableData, TableWindow } from '../../../../data/model/table.ts';
import { splitTableSearch, type TableView } from '../../../../data/model/tableView.ts';
import { ApiError, fetchJson } from '../../../answers/fetchJson.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { pagePath } from '../../navigation.ts';

/** What a link to the table asks, as its form says it. */
function readAsked(search: string): { query: Query; view: TableView; faults: QueryFault[] } {
  const { view, rest, faults } = splitTableSearch(new URLSearchParams(search));
  const { query, faults: ofQuery } = parseQuery(rest);
  return { query, view, faults: [...faults, ...ofQuery] };
}

/** Rows from one of them on, with the contacts of those who may see them. */
export async function fetchWindow(
  query: Query,
  {
    language,
    seesContacts,
    ...part
  }: { language: InterfaceLanguage; seesContacts: boolean; from: number; count?: number },
  signal: AbortSignal,
): Promise<{ window: TableWindow; contacts: ContactsById | null }> {
  const parameters = formatQuery(query);
  for (const [name, value] of Object.entries({ lang: language, ...part }))
    parameters.set(name, String(value));
  const window = await fetchJson<TableWindow>(`/api/v1/table?${parameters}`, signal);
  if (!seesContacts || query.at) return { window, contacts: null };
  const ids = window.rows.map(({ hit }) => hit.id).join(',');
  const path = pagePath(language, `officials/contacts/rows?ids=${ids}`);
  return { window, contacts: await fetchJson<ContactsById>(path, signal) };
}

interface Loaded {
  question: string;
  data: TableData;
}

/** The table's data for the address: those of the page at first, then fetched whenever another question is asked. */
export function useTableData() {
  const initial = useLoaderData() as TableData;
  const { search } = useLocation();
  const language = useLanguage();
  const asked = useMemo(() => readAsked(search), [search]);
  const question = formatSearch(asked.query);
  const [loaded, setLoaded] = useState<Loaded>({ question, data: initial });
  const [failed, setFailed] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const isCurrent = loaded.question === question;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same question
  useEffect(() => {
    if (isCurrent) return;
    const request = new AbortController();
    const options = { language, seesContacts: initial.account !== null, from: 0 };
    Promise.all([
      fetchJson<Answer>(
        `/api/v1/answer${formatSearch({ ...asked.query, sort: null, limit: 1 })}`,
        request.signal,
      ),
      fetchWindow(asked.query, options, request.signal),
    ])
      .then(([answer, rows]) => {
        const { faults } = asked;
        setFailed(null);
        setLoaded({
          question,
          data: { ...initial, ...rows, faults, answer: { ...answer, query: asked.query, items: [] } },
        });
      })
      .catch((error: unknown) => {
        if (request.signal.aborted) return;
        // The server's own page says what it did not understand.
        if (error instanceof ApiError && error.status < 500) location.reload();
        else setFailed(question);
      });
    return () => request.abort();
  }, [question, isCurrent, language, tries]);

  return {
    data: loaded.data,
    query: isCurrent ? loaded.data.answer.query : asked.query,
    view: asked.view,
    isBusy: !isCurrent && failed !== question,
    hasFailed: !isCurrent && failed === question,
    retry: () => {
      setFailed(null);
      setTries((count) => count + 1);
    },
  };
}
