import { useEffect, useMemo, useState } from 'react';
import type { Card, Geography } from '../../../data/model/card.ts';
import { textDirection } from '../../../data/model/languageTag.ts';
import { pickText } from '../../../data/model/pickText.ts';
import { useBrowserSource } from '../../answers/SourceContext.tsx';
import { offeredLanguages } from '../../cards/offeredLanguages.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import MapView from '../../map/MapView.tsx';
import { useMapTexts } from '../directory/useMapTexts.ts';
import { useLanguageEntry, useShell } from '../ShellContext.tsx';

/** About three kilometres to each side: enough to know the quarter. */
const marginDegrees = { lat: 0.03, lng: 0.06 };
const noop = () => {};

/** The small map of one service. */
export default function SpotMap({ card }: { card: Card }) {
  const source = useBrowserSource();
  const { tiles } = useShell();
  const language = useLanguage();
  const placeName = usePlaceName();
  const entryOf = useLanguageEntry();
  const texts = useMapTexts();
  const [geography, setGeography] = useState<Geography | null>(null);
  useEffect(() => {
    source?.geography().then(setGeography, noop);
  }, [source]);
  const { lat, lng } = card.position;
  const features = useMemo(() => {
    const languages = offeredLanguages(card, []).map(({ tag }) => tag);
    return () => [
      {
        kind: 'pin' as const,
        id: card.id,
        lat: card.position.lat,
        lng: card.position.lng,
        isExact: card.isExact,
        languages,
      },
    ];
  }, [card]);
  const fit = useMemo(
    () => ({
      key: card.id,
      box: {
        west: lng - marginDegrees.lng,
        south: lat - marginDegrees.lat,
        east: lng + marginDegrees.lng,
        north: lat + marginDegrees.lat,
      },
    }),
    [card.id, lat, lng],
  );
  const labels = useMemo(
    () => geography?.items.map((item) => ({ ...item, name: placeName(item.name) })) ?? [],
    [geography, placeName],
  );
  return (
    <MapView
      features={features}
      shortLabel={(tag) => entryOf(tag).short}
      wanted={[]}
      nameOf={() => pickText(card.name, language).text}
      positionOf={() => card.position}
      renderPopup={() => null}
      selectedId={null}
      highlightedId={card.id}
      onSelect={noop}
      onHighlight={noop}
      order={[card.id]}
      fit={fit}
      view={null}
      onViewChange={noop}
      onSearchArea={null}
      place={null}
      self={null}
      places={labels}
      tiles={tiles}
      onLocate={null}
      texts={texts}
      direction={textDirection(language)}
    />
  );
}
