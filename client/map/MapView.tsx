import './leaflet.css';
import type { LatLngBoundsLiteral, Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useRef, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import type { Bbox } from '../../data/model/query.ts';
import { maxClusterZoom } from '../../data/search/clusters.ts';
import { useNewTab } from '../ui/newTab.ts';
import { prefersReducedMotion, useMediaQuery } from '../ui/useMediaQuery.ts';
import { BasemapLayers } from './BasemapLayers.tsx';
import { fromLeafletBounds } from './leafletBox.ts';
import { MapControls } from './MapControls.tsx';
import { Markers } from './Markers.tsx';
import styles from './mapView.module.css';
import type { MapViewProps } from './mapViewProps.ts';
import { SpotMarker } from './SpotMarker.tsx';
import { StreetTiles } from './StreetTiles.tsx';
import { Viewport } from './Viewport.tsx';

const finland: Bbox = { west: 19.5, south: 59.7, east: 31.6, north: 70.1 };
const wholeCountry = { box: finland, key: 'finland' };
const start = { lat: 64.9, lng: 25.8, zoom: 5 };
const minZoom = 4;
/** As far as the map can be dragged: wide enough for a wide screen at the farthest zoom to move freely. */
const reach: LatLngBoundsLiteral = [
  [35, -60],
  [84, 112],
];

/** The map of the directory: bundled map, street tiles, bubbles and pins, controls. Everything it says comes in `texts`. */
export default function MapView(props: MapViewProps) {
  const { fit, view, place, self, tiles, texts, direction, onViewChange, onSearchArea } = props;
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [hasMoved, setHasMoved] = useState(false);
  const [hasTiles, setHasTiles] = useState(false);
  const [obstacles, setObstacles] = useState<HTMLElement[]>([]);
  const end = useRef<HTMLSpanElement>(null);
  const newTab = useNewTab();
  const isAnimated = !useMediaQuery(prefersReducedMotion);
  const onTilesShown = useCallback(() => setHasTiles(true), []);
  const leave = useCallback(() => end.current?.focus(), []);

  useEffect(() => {
    const container = map?.getContainer();
    container?.setAttribute('role', 'group');
    container?.setAttribute('aria-label', texts.map);
  }, [map, texts.map]);

  const [fitKey, setFitKey] = useState(fit?.key);
  if (fit?.key !== fitKey) {
    setFitKey(fit?.key);
    setHasMoved(false);
  }

  function searchArea() {
    if (map) onSearchArea?.(fromLeafletBounds(map.getBounds()));
    setHasMoved(false);
    map?.getContainer().focus({ preventScroll: true });
  }

  return (
    <div className={styles.frame} dir={direction}>
      <button type="button" className={styles.skip} onClick={leave}>
        {texts.skipMap}
      </button>
      <div className={styles.map} dir="ltr">
        <MapContainer
          ref={setMap}
          className={styles.leaflet}
          center={view ?? start}
          zoom={view?.zoom ?? start.zoom}
          minZoom={minZoom}
          maxZoom={maxClusterZoom}
          maxBounds={reach}
          zoomControl={false}
          attributionControl={false}
          zoomAnimation={isAnimated}
          fadeAnimation={isAnimated}
          inertia={isAnimated}
        >
          <Viewport
            fit={fit ?? wholeCountry}
            view={view}
            focusPoint={props.selectedId === null ? null : props.positionOf(props.selectedId)}
            isAnimated={isAnimated}
            onMove={(nextView, box) => {
              setHasMoved(true);
              onViewChange(nextView, box);
            }}
          />
          <BasemapLayers places={hasTiles ? noPlaces : props.places} obstacles={obstacles} />
          {tiles && <StreetTiles url={tiles.url} maxZoom={maxClusterZoom} onShown={onTilesShown} />}
          {place && <SpotMarker kind="place" lat={place.lat} lng={place.lng} label={texts.place} />}
          {self && <SpotMarker kind="self" lat={self.lat} lng={self.lng} label={texts.self} />}
          <Markers
            features={props.features}
            shortLabel={props.shortLabel}
            wanted={props.wanted}
            nameOf={props.nameOf}
            positionOf={props.positionOf}
            renderPopup={props.renderPopup}
            selectedId={props.selectedId}
            highlightedId={props.highlightedId}
            onSelect={props.onSelect}
            onHighlight={props.onHighlight}
            order={props.order}
            texts={texts}
            direction={direction}
            isAnimated={isAnimated}
            onLeave={leave}
            onDrawn={setObstacles}
          />
        </MapContainer>
      </div>
      {hasMoved && onSearchArea && (
        <button type="button" className={styles.searchArea} onClick={searchArea}>
          {texts.searchArea}
        </button>
      )}
      {map && <MapControls map={map} texts={texts} onLocate={props.onLocate} />}
      <p className={styles.attribution} dir="ltr">
        <a href="https://www.openstreetmap.org/copyright" {...newTab}>
          {texts.attribution}
        </a>
        {tiles && tiles.attribution !== texts.attribution && <span>{tiles.attribution}</span>}
      </p>
      <span ref={end} tabIndex={-1} />
    </div>
  );
}

const noPlaces: MapViewProps['places'] = [];
