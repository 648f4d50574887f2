import './leaflet.css';
import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import type { Position } from '../../data/model/vocabulary.ts';
import { prefersReducedMotion, useMediaQuery } from '../ui/useMediaQuery.ts';
import { BasemapLayers } from './BasemapLayers.tsx';
import { MapControls } from './MapControls.tsx';
import type { MapTexts } from './mapTexts.ts';
import styles from './mapView.module.css';
import type { MapViewProps } from './mapViewProps.ts';
import { PlaceMarker } from './PlaceMarker.tsx';
import pick from './pickPlaceMap.module.css';
import { StreetTiles } from './StreetTiles.tsx';

interface PickPlaceMapProps {
  place: Position | null;
  onPick: (position: Position) => void;
  /** Where the map looks while no place is chosen, and whenever it changes. */
  near: Position | null;
  places: MapViewProps['places'];
  tiles: MapViewProps['tiles'];
  texts: Pick<MapTexts, 'zoomIn' | 'zoomOut' | 'attribution' | 'locate'> & {
    map: string;
    mark: string;
    setMiddle: string;
  };
  direction: 'ltr' | 'rtl';
}

const finland = { lat: 64.9, lng: 25.8, zoom: 4 };
const townZoom = 12;
const maxZoom = 18;
const noObstacles: HTMLElement[] = [];
const noPlaces: MapViewProps['places'] = [];

/**
 * A map on which one place is chosen: by a press, by dragging the mark, or by the keyboard, which moves the map and
 * takes its middle.
 */
export default function PickPlaceMap(props: PickPlaceMapProps) {
  const { place, onPick, near, places, tiles, texts, direction } = props;
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [hasTiles, setHasTiles] = useState(false);
  const isAnimated = !useMediaQuery(prefersReducedMotion);
  const start = place ?? near;
  const onTilesShown = useCallback(() => setHasTiles(true), []);

  useEffect(() => {
    const container = map?.getContainer();
    container?.setAttribute('role', 'group');
    container?.setAttribute('aria-label', texts.map);
  }, [map, texts.map]);

  useEffect(() => {
    if (!map) return;
    const observer = new ResizeObserver(() => map.invalidateSize({ pan: false }));
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);

  useEffect(() => {
    if (map && near) map.setView(near, Math.max(map.getZoom(), townZoom), { animate: false });
  }, [map, near]);

  return (
    <div className={styles.frame} dir={direction}>
      <div className={styles.map} dir="ltr">
        <MapContainer
          ref={setMap}
          className={`${styles.leaflet} ${pick.map}`}
          center={start ?? finland}
          zoom={start ? townZoom : finland.zoom}
          minZoom={finland.zoom}
          maxZoom={maxZoom}
          zoomControl={false}
          attributionControl={false}
          scrollWheelZoom={false}
          zoomAnimation={isAnimated}
          fadeAnimation={isAnimated}
          inertia={isAnimated}
        >
          <BasemapLayers places={hasTiles ? noPlaces : places} obstacles={noObstacles} />
          {tiles && <StreetTiles url={tiles.url} maxZoom={maxZoom} onShown={onTilesShown} />}
          <PlaceMarker place={place} label={texts.mark} onPick={onPick} />
        </MapContainer>
      </div>
      <span className={pick.middle} aria-hidden="true" />
      {map && <MapControls map={map} texts={texts} onLocate={null} />}
      <button
        type="button"
        className={pick.setMiddle}
        onClick={() => {
          if (map) onPick(map.getCenter());
        }}
      >
        {texts.setMiddle}
      </button>
      <p className={styles.attribution} dir="ltr">
        <a href="https://www.openstreetmap.org/copyright">{texts.attribution}</a>
        {tiles && tiles.attribution !== texts.attribution && <span>{tiles.attribution}</span>}
      </p>
    </div>
  );
}
