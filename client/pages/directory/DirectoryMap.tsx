import { useEffect, useMemo, useState } from 'react';
import type { Card, Geography, Hit } from '../../../data/model/card.ts';
import { textDirection } from '../../../data/model/languageTag.ts';
import { pickText } from '../../../data/model/pickText.ts';
import { formatSearch } from '../../../data/model/queryCodec.ts';
import { useOwnPosition } from '../../answers/ownPosition.ts';
import { useBrowserSource } from '../../answers/SourceContext.tsx';
import { useNearMe } from '../../filters/useNearMe.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import MapView from '../../map/MapView.tsx';
import { useLanguageEntry, useShell } from '../ShellContext.tsx';
import { fitBox } from './fitBox.ts';
import { MapSheet, PopupCard } from './MapSheet.tsx';
import type { MapPaneProps } from './mapPaneProps.ts';
import { useMapTexts } from './useMapTexts.ts';

function useGeography(): Geography | null {
  const source = useBrowserSource();
  const [geography, setGeography] = useState<Geography | null>(null);
  useEffect(() => {
    source?.geography().then(setGeography, () => {});
  }, [source]);
  return geography;
}

/** The card of the selected service, which may be none of those on the page. */
function useSelectedCard(slug: string | null, at: string | null, hits: Hit[]): Card | null {
  const source = useBrowserSource();
  const [fetched, setFetched] = useState<Card | null>(null);
  const listed = slug ? hits.find((hit) => hit.slug === slug) : null;
  const isNeeded = slug !== null && !listed && fetched?.slug !== slug;
  useEffect(() => {
    if (!isNeeded || !source) return;
    let isCurrent = true;
    Promise.resolve(source.cardBySlug(slug, at)).then(
      (card) => isCurrent && setFetched(card),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [isNeeded, slug, at, source]);
  if (!slug) return null;
  return listed ?? (fetched?.slug === slug ? fetched : null);
}

const ignore = () => {};

/** The map of the answer, with what the page knows of its services; loaded after the list. */
export default function DirectoryMap(props: MapPaneProps & { isWide: boolean }) {
  const { answer, view, setView, hits, cards, onSearchArea, onLocated, isWide } = props;
  const { at } = answer.query;
  const source = useBrowserSource();
  const { tiles } = useShell();
  const language = useLanguage();
  const entryOf = useLanguageEntry();
  const placeName = usePlaceName();
  const own = useOwnPosition();
  const texts = useMapTexts();
  const geography = useGeography();
  const selected = useSelectedCard(view.selected, at, hits);
  const features = useMemo(
    () =>
      source?.features(
        answer.query,
        answer.ladder.flatMap(({ items }) => items),
      ),
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
  const { nearMe } = useNearMe(onLocated ?? ignore);
  const self = own.kind === 'on' ? own.position : null;
  const fit = useMemo(() => fitBox(answer, self), [answer, self]);
  if (!source || !features) return null;

  const known = (id: string) => hits.find((hit) => hit.id === id) ?? (selected?.id === id ? selected : null);
  const cardNow = (id: string) => known(id) ?? (at ? null : source.heldCard(id));

  async function select(id: string | null) {
    if (id === null) return setView({ selected: null }, { replace: true });
    const card = known(id) ?? (await source?.cardById(id, at));
    if (card) setView({ selected: card.slug });
  }

  return (
    <>
      <MapView
        features={features}
        shortLabel={(tag) => entryOf(tag).short}
        wanted={answer.query.speaks}
        nameOf={({ id, name = {} }) => pickText(cardNow(id)?.name ?? name, language).text}
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
        onSearchArea={onSearchArea ?? null}
        place={answer.place}
        self={self}
        places={labels}
        tiles={tiles}
        onLocate={onLocated ? () => void nearMe() : null}
        texts={texts}
        direction={textDirection(language)}
      />
      {!isWide && selected && (
        <MapSheet card={selected} cards={cards} onClose={() => setView({ selected: null })} />
      )}
    </>
  );
}
