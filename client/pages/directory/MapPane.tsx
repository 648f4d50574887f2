import { Component, lazy, memo, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Answer, Card, Geography, Hit } from '../../../data/model/card.ts';
import { textDirection } from '../../../data/model/languageTag.ts';
import { pickText } from '../../../data/model/pickText.ts';
import type { Bbox, Query } from '../../../data/model/query.ts';
import { formatSearch } from '../../../data/model/queryCodec.ts';
import type { View } from '../../../data/model/view.ts';
import { useOwnPosition } from '../../answers/ownPosition.ts';
import { useBrowserSource } from '../../answers/SourceContext.tsx';
import { useNearMe } from '../../filters/useNearMe.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { useLanguageEntry, useShell } from '../ShellContext.tsx';
import type { CardProps } from './cardProps.ts';
import styles from './directoryPage.module.css';
import { fitBox } from './fitBox.ts';
import { MapSheet, PopupCard } from './MapSheet.tsx';
import { useMapTexts } from './useMapTexts.ts';
import { useWide } from './useWide.ts';
import { withLadder } from './withLadder.ts';

const MapView = lazy(() => import('../../map/MapView.tsx'));

interface MapPaneProps {
  answer: Answer;
  view: View;
  setView: (change: Partial<View>, options?: { replace?: boolean }) => void;
  hits: Hit[];
  cards: CardProps;
  onSearchArea: (box: Bbox) => void;
  onLocated: (change: Pick<Query, 'near'>) => void;
}

/** The map beside the list, or on a phone its other face. Its code loads after the list, and only where it is shown. */
export const MapPane = memo(function MapPane(props: MapPaneProps) {
  const t = useTranslations('map');
  const isWide = useWide();
  const [isWanted, setWanted] = useState(false);
  const isShown = isWide || props.view.face === 'map';
  useEffect(() => {
    if (isShown) setWanted(true);
  }, [isShown]);
  const note = <p className={styles.mapNote}>{t('loading')}</p>;
  return (
    <section className={styles.mapPane} aria-label={t('label')}>
      <h1 className={styles.mapHeading}>{t('label')}</h1>
      <div className={styles.mapFrame}>
        {isWanted && (
          <MapFailure fallback={<p className={styles.mapNote}>{t('failed')}</p>}>
            <Suspense fallback={note}>
              <LoadedMap {...props} isWide={isWide} />
            </Suspense>
          </MapFailure>
        )}
      </div>
    </section>
  );
});

/** The list has everything that the map has, so a map that fails is said in a line and takes nothing with it. */
class MapFailure extends Component<{ fallback: ReactNode; children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }
  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}

function useGeography(): Geography | null {
  const source = useBrowserSource();
  const [geography, setGeography] = useState<Geography | null>(null);
  useEffect(() => {
    source?.geography().then(setGeography, () => {});
  }, [source]);
  return geography;
}

/** The card of the selected service, which may be none of those on the page. */
function useSelectedCard(slug: string | null, hits: Hit[]): Card | null {
  const source = useBrowserSource();
  const [fetched, setFetched] = useState<Card | null>(null);
  const listed = slug ? hits.find((hit) => hit.slug === slug) : null;
  const isNeeded = slug !== null && !listed && fetched?.slug !== slug;
  useEffect(() => {
    if (!isNeeded || !source) return;
    let isCurrent = true;
    Promise.resolve(source.cardBySlug(slug)).then(
      (card) => isCurrent && setFetched(card),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [isNeeded, slug, source]);
  if (!slug) return null;
  return listed ?? (fetched?.slug === slug ? fetched : null);
}

/** Draws the map anew once the snapshot is there, for the names of the services that the list does not show. */
function useSnapshotNames() {
  const source = useBrowserSource();
  const [, setHeld] = useState(false);
  useEffect(() => {
    source?.loadSnapshot().then(
      (held) => setHeld(held !== null),
      () => {},
    );
  }, [source]);
}

function LoadedMap(props: MapPaneProps & { isWide: boolean }) {
  const { answer, view, setView, hits, cards, onSearchArea, onLocated, isWide } = props;
  const source = useBrowserSource();
  useSnapshotNames();
  const { tiles } = useShell();
  const language = useLanguage();
  const entryOf = useLanguageEntry();
  const placeName = usePlaceName();
  const own = useOwnPosition();
  const texts = useMapTexts();
  const geography = useGeography();
  const selected = useSelectedCard(view.selected, hits);
  const features = useMemo(
    () => source && withLadder(source.features(answer.query), answer),
    [source, answer],
  );
  const labels = useMemo(
    () =>
      geography?.items.map(({ name, lat, lng, population }) => ({
        name: placeName(name),
        lat,
        lng,
        population,
      })) ?? [],
    [geography, placeName],
  );
  const { nearMe } = useNearMe(onLocated);
  const self = own.kind === 'on' ? own.position : null;
  const fit = useMemo(() => fitBox(answer, self), [answer, self]);
  if (!source || !features) return null;

  const known = (id: string) => hits.find((hit) => hit.id === id) ?? (selected?.id === id ? selected : null);
  const cardNow = (id: string) => known(id) ?? source.heldCard(id);

  async function select(id: string | null) {
    if (id === null) return setView({ selected: null }, { replace: true });
    const card = known(id) ?? (await source?.cardById(id));
    if (card) setView({ selected: card.slug });
  }

  return (
    <>
      <MapView
        features={features}
        shortLabel={(tag) => entryOf(tag).short}
        wanted={answer.query.speaks}
        nameOf={(id) => pickText(cardNow(id)?.name ?? {}, language).text}
        positionOf={(id) => cardNow(id)?.position ?? null}
        renderPopup={(id) => <PopupCard card={cardNow(id)} cards={cards} />}
        selectedId={selected?.id ?? null}
        highlightedId={cards.highlightedId}
        onSelect={(id) => void select(id)}
        onHighlight={cards.onHighlight}
        order={hits.map(({ id }) => id)}
        fit={fit && { box: fit, key: `${formatSearch(answer.query)} ${self ? 'self' : ''}` }}
        view={view.map}
        onViewChange={(map) => setView({ map }, { replace: true })}
        onSearchArea={onSearchArea}
        place={answer.place}
        self={self}
        places={labels}
        tiles={tiles}
        onLocate={() => void nearMe()}
        texts={texts}
        direction={textDirection(language)}
      />
      {!isWide && selected && (
        <MapSheet card={selected} cards={cards} onClose={() => setView({ selected: null })} />
      )}
    </>
  );
}
