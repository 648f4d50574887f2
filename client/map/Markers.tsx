import type { Map as LeafletMap } from 'leaflet';
import { memo, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Bbox } from '../../data/model/query.ts';
import { isWideScreen, useMediaQuery } from '../ui/useMediaQuery.ts';
import { canFan, fitFan, zoomInto } from './bubbleMoves.ts';
import { fromLeafletBounds } from './leafletBox.ts';
import { MarkerSet } from './MarkerSet.ts';
import type { MapViewProps } from './mapViewProps.ts';
import { type BubbleSpec, type MarkerSpec, markerSpecs, type PinSpec } from './markerSpecs.ts';
import { PinPopup } from './PinPopup.tsx';
import { moveQuietly } from './quietMoves.ts';
import { useFeatures } from './useFeatures.ts';
import { useMarkerKeys } from './useMarkerKeys.ts';

type MarkersProps = Pick<
  MapViewProps,
  | 'features'
  | 'shortLabel'
  | 'wanted'
  | 'nameOf'
  | 'positionOf'
  | 'renderPopup'
  | 'selectedId'
  | 'highlightedId'
  | 'onSelect'
  | 'onHighlight'
  | 'order'
  | 'texts'
  | 'direction'
> & {
  isAnimated: boolean;
  /** The keyboard leaves the map. */
  onLeave: () => void;
  /** The markers that now stand on the map. */
  onDrawn: (elements: HTMLElement[]) => void;
};

/** Bubbles and pins, their fans and the popup. The markers are Leaflet's; React only says what they should be. */
export const Markers = memo(function Markers(props: MarkersProps) {
  const { selectedId, highlightedId, nameOf, positionOf, shortLabel, order, wanted, texts, isAnimated } =
    props;
  const map = useMap();
  const features = useFeatures(map, props.features);
  const hasRoom = useMediaQuery(isWideScreen);
  const [fannedKey, setFannedKey] = useState<string | null>(null);
  /** The pin that was opened by key, whose popup takes the focus. */
  const [keyedId, setKeyedId] = useState<string | null>(null);
  /** Where the focus goes when the bubble that was pressed by key has fallen apart. */
  const focusBox = useRef<Bbox | null>(null);

  const specs = useMemo(
    () =>
      markerSpecs({
        ...{ features, fannedKey, order, wanted, selectedId, highlightedId },
        ...{ nameOf, positionOf, shortLabel, texts },
      }),
    [features, fannedKey, order, wanted, selectedId, highlightedId, nameOf, positionOf, shortLabel, texts],
  );

  // A service that is selected in the list or by a link, and shares its spot with others, comes out of them.
  const selectedBubble = specs.find((spec): spec is BubbleSpec => spec.kind === 'bubble' && spec.isSelected);
  const fanOut = useEffectEvent(() => {
    if (!selectedBubble || !canFan(map, selectedBubble.bubble)) return;
    setFannedKey(selectedBubble.key);
    fitFan(map, selectedBubble.bubble);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys say when, for a fan that was closed stays closed
  useEffect(() => fanOut(), [selectedId, selectedBubble?.key]);

  const onPress = useEffectEvent((spec: MarkerSpec, isByKeyboard: boolean) => {
    if (spec.kind === 'pin') {
      setKeyedId(isByKeyboard ? spec.id : null);
      props.onSelect(spec.id);
    } else if (spec.legs) {
      setFannedKey(null);
    } else if (canFan(map, spec.bubble)) {
      setFannedKey(spec.key);
      fitFan(map, spec.bubble);
    } else {
      focusBox.current = isByKeyboard ? spec.bubble.box : null;
      zoomInto(map, spec.bubble, isAnimated);
    }
  });
  const onPoint = useEffectEvent((spec: MarkerSpec | null) => {
    props.onHighlight(spec?.kind === 'pin' ? spec.id : null);
  });
  const onFocusLost = useEffectEvent(() => {
    const box = focusBox.current;
    focusBox.current = null;
    const inBox = specs.find((spec) => box && holds(box, spec));
    if (inBox) markers.current?.focus(inBox.key);
    else map.getContainer().focus({ preventScroll: true });
  });

  const markers = useRef<MarkerSet>(null);
  useEffect(() => {
    const set = new MarkerSet(map, {
      onPress: (spec, isByKeyboard) => onPress(spec, isByKeyboard),
      onPoint: (spec) => onPoint(spec),
      onFocusLost: () => onFocusLost(),
      onFocus: (spec) => panToHidden(map, spec),
    });
    markers.current = set;
    return () => set.clear();
  }, [map]);

  const { onDrawn } = props;
  useEffect(() => {
    if (markers.current?.update(specs)) onDrawn(markers.current.elements());
  }, [specs, onDrawn]);

  const onMapClick = useEffectEvent(() => {
    setFannedKey(null);
    if (selectedId !== null) props.onSelect(null);
  });
  useEffect(() => {
    const click = () => onMapClick();
    const closeFan = () => setFannedKey(null);
    map.on('click', click).on('zoomstart', closeFan);
    return () => {
      map.off('click', click).off('zoomstart', closeFan);
    };
  }, [map]);

  const pinSpec = specs.find((spec): spec is PinSpec => spec.kind === 'pin' && spec.id === selectedId);
  const shownPin = hasRoom ? pinSpec : undefined;

  function closePopup() {
    const hadFocus = map.getPanes().popupPane.contains(document.activeElement);
    props.onSelect(null);
    if (hadFocus && pinSpec) markers.current?.focus(pinSpec.key);
  }

  useMarkerKeys(map, {
    isAnimated,
    onEscape() {
      if (shownPin) return;
      if (fannedKey === null || !specs.some((spec) => spec.key === fannedKey)) return props.onLeave();
      markers.current?.focus(fannedKey);
      setFannedKey(null);
    },
  });

  if (!shownPin) return null;
  return (
    <PinPopup
      key={shownPin.id}
      lat={shownPin.lat}
      lng={shownPin.lng}
      offsetX={shownPin.offset.x}
      offsetY={shownPin.offset.y}
      label={shownPin.accessibleName}
      closeLabel={texts.close}
      direction={props.direction}
      takesFocus={keyedId === shownPin.id}
      onClose={closePopup}
    >
      {props.renderPopup(shownPin.id)}
    </PinPopup>
  );
});

function holds(box: Bbox, { lat, lng }: { lat: number; lng: number }): boolean {
  return lng >= box.west && lng <= box.east && lat >= box.south && lat <= box.north;
}

/** A marker that the Tab key has reached beyond the edge comes into view; one under the pointer must not move. */
function panToHidden(map: LeafletMap, spec: MarkerSpec): void {
  const isByKeyboard = document.activeElement?.matches(':focus-visible');
  if (!isByKeyboard || holds(fromLeafletBounds(map.getBounds().pad(-0.08)), spec)) return;
  moveQuietly(map, () => map.panTo(spec));
}
