import { useCallback, useEffect, useMemo, useState } from 'react';
import { useRevalidator } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Answer, Hit } from '../../../data/model/card.ts';
import { type Bbox, emptyQuery } from '../../../data/model/query.ts';
import { formatSearch } from '../../../data/model/queryCodec.ts';
import type { Head } from '../../../data/model/renderedPage.ts';
import { useOwnPosition } from '../../answers/ownPosition.ts';
import { useBrowserSource } from '../../answers/SourceContext.tsx';
import { AppliedFilters } from '../../filters/AppliedFilters.tsx';
import { asksTheImpossible } from '../../filters/directorySearch.ts';
import { FilterForm } from '../../filters/FilterForm.tsx';
import { useDirectoryQuery } from '../../filters/useDirectoryQuery.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useSameList } from '../../ui/useSameList.ts';
import type { Translate } from '../head.ts';
import { pagePath } from '../navigation.ts';
import { PageLink } from '../PageLink.tsx';
import { OptionalPastNotice } from '../past/loadPastNotice.tsx';
import { Downloads } from './Downloads.tsx';
import styles from './directoryPage.module.css';
import { Ladder } from './Ladder.tsx';
import { useRememberedSearch } from './lastSearch.ts';
import { MapPane } from './MapPane.tsx';
import { Nearby } from './Nearby.tsx';
import { ResultList } from './ResultList.tsx';
import { type DirectoryData, useAnswer } from './useAnswer.ts';
import { useMinute } from './useMinute.ts';

/** Close to a service that is shown on the map, with its town and the next ones around it. */
const closeZoom = 11;

/** The head of the front page; a filtered view is the same page to a search engine. */
export function directoryHead({ answer, faults }: DirectoryData, t: Translate): Head {
  return {
    title: `${t('home.title')} – ${t('site.name')}`,
    description: t('home.description'),
    path: '',
    isPast: answer.past !== undefined,
    isIndexed: formatSearch(answer.query) === '' && !asksTheImpossible(faults),
  };
}

/** Loads the whole directory once the page is idle, where it is small: from then on filters answer at once. */
function useSnapshotWhenIdle() {
  const source = useBrowserSource();
  useEffect(() => {
    if (!source?.isSmall) return;
    const load = () => void source.loadSnapshot().catch(() => {});
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(load, 1500);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(load, { timeout: 4000 });
    return () => cancelIdleCallback(handle);
  }, [source]);
}

/** The directory: filters, list and map, which all say the same. */
export function DirectoryPage() {
  const { answer, faults } = useAnswer();
  const t = useTranslations();
  const language = useLanguage();
  const { query, view, setQuery, setView } = useDirectoryQuery(answer);
  const now = useMinute(answer.now);
  const [highlightedId, setHighlightedId] = useState<string | null>(null);
  const { state } = useRevalidator();
  const own = useOwnPosition();
  useSnapshotWhenIdle();
  useRememberedSearch();

  const {
    past,
    query: { at },
  } = answer;
  const wanted = useSameList(answer.query.speaks);
  // The same until a new answer is there, so that a click draws the form anew and not every card.
  const hits = useMemo<Hit[]>(
    () => [...answer.items, ...answer.ladder.flatMap(({ items }) => items)],
    [answer],
  );
  const cards = useMemo(
    () => ({
      wanted,
      schedules: answer.schedules,
      now: past ? null : now,
      at,
      highlightedId,
      onHighlight: setHighlightedId,
    }),
    [wanted, answer.schedules, now, past, at, highlightedId],
  );
  const showOnMap = useCallback(
    ({ slug, position }: Hit) =>
      setView({ face: 'map', selected: slug, map: { ...position, zoom: closeZoom } }),
    [setView],
  );
  const searchArea = useCallback(
    (bbox: Bbox) => setQuery({ near: null, in: emptyQuery.in, bbox }),
    [setQuery],
  );

  return (
    <main className={styles.directory} data-face={view.face}>
      <div className={styles.panel} aria-busy={state === 'loading'}>
        <OptionalPastNotice past={past} query={query} />
        <FilterForm query={query} answer={answer} onChange={setQuery} />
        <section aria-labelledby="results" className={styles.results}>
          <div className={styles.resultHead}>
            <h2 id="results" className={styles.count} tabIndex={-1}>
              {t('results.count', { count: answer.total })}
            </h2>
            {answer.total > 1 && (
              <p>
                {t(
                  `results.order.${own.kind === 'on' && !answer.query.sort && !at ? 'distance' : orderOf(answer)}`,
                )}
              </p>
            )}
            <PageLink
              className={styles.table}
              href={pagePath(language, `officials${formatSearch({ ...query, cursor: null })}`)}
            >
              {t('results.table')}
            </PageLink>
          </div>
          <p role="status" className={styles.status}>
            {t('results.updated', { count: answer.total })}
          </p>
          {faults.length > 0 && (
            <p className={styles.faults}>
              {t('filters.unknown', {
                names: [...new Set(faults.map(({ parameter }) => parameter))].join(', '),
              })}
            </p>
          )}
          <div className={styles.applied}>
            <AppliedFilters query={query} view={view} answer={answer} />
          </div>
          <Nearby answer={answer} />
          <ResultList answer={answer} selected={view.selected} cards={cards} onShowOnMap={showOnMap} />
          <Ladder answer={answer} selected={view.selected} cards={cards} onShowOnMap={showOnMap} />
          {answer.total > 0 && <Downloads query={query} />}
        </section>
      </div>
      <MapPane
        answer={answer}
        view={view}
        setView={setView}
        hits={hits}
        cards={cards}
        onLocated={setQuery}
        onSearchArea={searchArea}
      />
      <div className={styles.switch}>
        <button
          type="button"
          className={styles.switchButton}
          onClick={() => setView({ face: view.face === 'map' ? 'list' : 'map', selected: null })}
        >
          <Icon name={view.face === 'map' ? 'list' : 'map'} />
          {view.face === 'map' ? t('results.list') : t('results.map')}
        </button>
      </div>
    </main>
  );
}

/** What the list says of its order; those that only the table has come from there. */
function orderOf({ query: { sort }, place }: Answer) {
  if (sort === 'name' || sort === 'confirmed' || sort === 'relevance') return sort;
  return sort === null || sort === 'distance' ? (place ? 'distance' : 'relevance') : 'table';
}
