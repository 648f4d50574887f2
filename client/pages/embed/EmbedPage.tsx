import { useCallback, useMemo, useRef, useState } from 'react';
import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Hit } from '../../../data/model/card.ts';
import type { EmbedPageData } from '../../../data/model/embed.ts';
import { formatSearch } from '../../../data/model/queryCodec.ts';
import { parseView, type View } from '../../../data/model/view.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { ColoursContext } from '../../ui/colours.ts';
import { NewTabContext } from '../../ui/newTab.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { CardList } from '../directory/CardList.tsx';
import { Ladder } from '../directory/Ladder.tsx';
import { useMinute } from '../directory/useMinute.ts';
import type { LazyPage } from '../lazyPage.ts';
import { pagePath } from '../navigation.ts';
import { ShellContext, useShell } from '../ShellContext.tsx';
import { EmbedMap } from './EmbedMap.tsx';
import styles from './embed.module.css';
import { embedTexts } from './embedTexts.ts';
import { embedTitleTexts } from './frameTitles.ts';
import { useToldHeight } from './useToldHeight.ts';

const startView: View = parseView(new URLSearchParams());

/** Map and list in a frame of another site. Nothing is asked of third parties, so there are no street tiles. */
function EmbedPage() {
  const data = useLoaderData() as EmbedPageData;
  const { theme } = data.options;
  const shell = useShell();
  const ownShell = useMemo(() => ({ ...shell, tiles: null }), [shell]);
  return (
    <ShellContext value={ownShell}>
      <ColoursContext value={theme}>
        <NewTabContext value={true}>
          <Embedded data={data} />
        </NewTabContext>
      </ColoursContext>
    </ShellContext>
  );
}

function Embedded({ data: { options, answer, faults } }: { data: EmbedPageData }) {
  const t = useTranslations();
  const language = useLanguage();
  const frame = useRef<HTMLElement>(null);
  const [view, setWholeView] = useState(startView);
  const [highlightedId, setHighlightedId] = useState<string | null>(null);
  const now = useMinute(answer.now);
  useToldHeight(frame);
  const setView = useCallback(
    (change: Partial<View>) => setWholeView((before) => ({ ...before, ...change })),
    [],
  );
  const showOnMap = useCallback(
    ({ slug, position }: Hit) => setView({ selected: slug, map: { ...position, zoom: 11 } }),
    [setView],
  );
  const cards = {
    wanted: answer.query.speaks,
    schedules: answer.schedules,
    now,
    at: null,
    highlightedId,
    onHighlight: setHighlightedId,
  };
  const hits = useMemo(() => [...answer.items, ...answer.ladder.flatMap(({ items }) => items)], [answer]);
  const full = pagePath(language) + formatSearch({ ...answer.query, limit: 20 });
  return (
    <main
      id="content"
      ref={frame}
      className={`${styles.embed} ${styles[options.theme]}`}
      data-view={options.view}
      aria-label={t('embedTitle.frame')}
    >
      <h1>
        <VisuallyHidden>{t('embedTitle.frame')}</VisuallyHidden>
      </h1>
      <header className={styles.bar}>
        <h2 className={styles.count}>{t('results.count', { count: answer.total })}</h2>
        <a className={styles.credit} href={full} target="_blank" rel="noopener">
          {t('embed.open')} <span className={styles.soft}>({t('embed.newTab')})</span>
        </a>
      </header>
      {faults.length > 0 && (
        <p className={styles.faults}>
          {t('embed.unusable', { names: [...new Set(faults.map(({ parameter }) => parameter))].join(', ') })}
        </p>
      )}
      <div className={styles.faces}>
        {options.view !== 'list' && (
          <section className={styles.map} aria-label={t('map.label')}>
            <EmbedMap answer={answer} view={view} setView={setView} hits={hits} cards={cards} />
          </section>
        )}
        <section className={styles.list} aria-label={t('results.list')}>
          <CardList hits={answer.items} selected={view.selected} cards={cards} onShowOnMap={showOnMap} />
          <Ladder answer={answer} selected={view.selected} cards={cards} onShowOnMap={showOnMap} />
          {answer.total > answer.items.length && (
            <p className={styles.all}>
              <a href={full} target="_blank" rel="noopener">
                {t('embed.all', { count: answer.total })}
              </a>
            </p>
          )}
        </section>
      </div>
    </main>
  );
}

export const embedPage: LazyPage = {
  Component: EmbedPage,
  isBare: true,
  head: (_, t) => ({ title: t('embedTitle.frame'), path: 'embed', isIndexed: false }),
  chunk: 'client/pages/embed/EmbedPage.tsx',
  texts: { embed: embedTexts, embedTitle: embedTitleTexts },
};
