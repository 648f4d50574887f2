import { useCallback, useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Query } from '../../../../data/model/query.ts';
import { formatSearch } from '../../../../data/model/queryCodec.ts';
import {
  firstView,
  formatTableView,
  shownColumns,
  type TableView,
  tableSearch,
} from '../../../../data/model/tableView.ts';
import { FilterForm } from '../../../filters/FilterForm.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { useMoment } from '../../../i18n/useMoment.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useSameList } from '../../../ui/useSameList.ts';
import type { LazyPage } from '../../lazyPage.ts';
import { pagePath } from '../../navigation.ts';
import { useSignInPath } from '../OfficialsAccount.tsx';
import { OfficialsFrame } from '../OfficialsFrame.tsx';
import { officialsTexts } from '../officialsTexts.ts';
import { SaveSearchLink } from '../SaveSearchLink.tsx';
import { AskedWords, useAskedWords } from './AskedWords.tsx';
import { ColumnChooser } from './ColumnChooser.tsx';
import { DataTable } from './DataTable.tsx';
import { EmptyTable } from './EmptyTable.tsx';
import { Exports } from './Exports.tsx';
import { Pages } from './Pages.tsx';
import { SearchesMenu } from './SearchesMenu.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { tableTexts } from './tableTexts.ts';
import styles from './tools.module.css';
import { useChosen } from './useChosen.ts';
import { usePrint } from './usePrint.ts';
import { useTableData } from './useTableData.ts';

/** Whether scripts run: not in the page that the server sends, nor in the first one that is drawn over it. */
function useIsLive(): boolean {
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return isLive;
}

/** The directory as a table to work with: the same query as on the map. */
function TablePage() {
  const t = useTranslations();
  const language = useLanguage();
  const navigate = useNavigate();
  const moment = useMoment();
  const isLive = useIsLive();
  const { data, query, view, isBusy, hasFailed, retry } = useTableData();
  const { answer, account, faults, window: shown } = data;
  const seesContacts = account !== null && query.at === null;
  const can = { hasPlace: query.near !== null, seesContacts };
  const columns = useSameList(shownColumns(view, can));
  const wanted = useSameList(query.speaks);
  const now = useMemo(() => (answer.past ? null : new Date(answer.now)), [answer]);
  const { selected, onSelect, clear } = useChosen();
  const words = useAskedWords(query, answer);
  const { printed, isFetching, print } = usePrint(query, { total: answer.total, seesContacts });
  const signInPath = useSignInPath();

  const go = useCallback(
    (next: Query, nextView: TableView, replace = false) =>
      navigate({ search: tableSearch(next, nextView) }, { replace, preventScrollReset: true }),
    [navigate],
  );
  const isEmpty = answer.total === 0;
  const search = tableSearch(query, { ...view, page: firstView.page });
  return (
    <OfficialsFrame title={t('table.title')} current="table" account={account} isWide>
      <p className={styles.printHead}>
        {t('site.name')} · {moment(answer.now)} ·{' '}
        {words.map(({ name }) => name).join(' · ') || t('table.wholeDirectory')} ·{' '}
        {t('results.count', { count: answer.total })}
        {printed && printed.length < answer.total && (
          <> · {t('table.print.part', { count: printed.length })}</>
        )}
      </p>
      <div className={styles.screen}>
        <FilterForm
          query={query}
          answer={answer}
          onChange={(change, { replace } = {}) =>
            go({ ...query, ...change, cursor: null }, { ...view, page: firstView.page }, replace)
          }
          elsewhere={{
            path: 'officials',
            languageLabel: t('table.language'),
            placeLabel: t('table.place'),
            also: formatTableView({ ...view, page: firstView.page }),
          }}
        />
        {faults.length > 0 && (
          <Notice tone="warning">
            {t('filters.unknown', {
              names: [...new Set(faults.map(({ parameter }) => parameter))].join(', '),
            })}
          </Notice>
        )}
        {hasFailed && (
          <Notice role="alert" tone="warning">
            {t('table.failed')}{' '}
            <button type="button" className={buttonClass('plain')} onClick={retry}>
              {t('table.retry')}
            </button>
          </Notice>
        )}
      </div>
      <div className={`${styles.screen} ${styles.bar}`}>
        <h2 className={styles.count}>{t('results.count', { count: answer.total })}</h2>
        <AskedWords words={words} view={view} at={query.at} />
        <p role="status" className={styles.status}>
          {isBusy ? t('table.loading') : t('results.updated', { count: answer.total })}
        </p>
      </div>
      <div className={`${styles.screen} ${styles.tools}`}>
        <ColumnChooser
          query={query}
          view={view}
          {...can}
          onChange={(chosen) => go(query, { ...view, columns: chosen }, true)}
        />
        <Exports query={query} onPrint={print} isPrinting={isFetching} />
        <SearchesMenu searches={data.searches} search={search} />
        <SaveSearchLink from="table" search={search} />
        <a className={styles.link} href={pagePath(language) + formatSearch(query)}>
          <Icon name="map" size={18} />
          {t('table.map')}
        </a>
        {seesContacts && (
          <a className={styles.link} href={pagePath(language, `officials/contacts${formatSearch(query)}`)}>
            <Icon name="email" size={18} />
            {t('table.contact.writeAll')}
          </a>
        )}
      </div>
      {isEmpty ? (
        <EmptyTable answer={answer} now={now} />
      ) : (
        <form method="get" action={pagePath(language, 'handoff')} className={styles.form}>
          <DataTable
            data={data}
            query={query}
            view={view}
            isBusy={isBusy}
            isLive={isLive}
            printed={printed}
            columns={columns}
            wanted={wanted}
            now={now}
            at={query.at}
            selected={selected}
            onSelect={onSelect}
          />
          <SelectionBar selected={selected} isLive={isLive} onClear={clear} />
        </form>
      )}
      {!isEmpty && <Pages total={shown.total} query={query} view={view} />}
      {account === null && (
        <p className={`${styles.screen} ${styles.note}`}>
          {t('table.contact.signedOut')} <a href={signInPath}>{t('officials.signIn')}</a>
        </p>
      )}
    </OfficialsFrame>
  );
}

export const tablePage: LazyPage = {
  Component: TablePage,
  texts: { officials: officialsTexts, table: tableTexts },
  chunk: 'client/pages/officials/table/TablePage.tsx',
  // Another question on the same page is asked of the API.
  shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
  head: (_, t) => ({
    title: `${t('table.title')} – ${t('site.name')}`,
    description: t('table.description'),
    path: 'officials',
    isIndexed: false,
  }),
};
