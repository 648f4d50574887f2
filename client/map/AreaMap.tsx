import './leaflet.css';
import { LatLngBounds, type Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import type { MapBorders } from '../../data/model/mapBorders.ts';
import type { AreaKind } from '../../data/model/query.ts';
import { prefersReducedMotion, useMediaQuery } from '../ui/useMediaQuery.ts';
import { AreaBorders } from './AreaBorders.tsx';
import { type AreaMark, AreaMarkers } from './AreaMarkers.tsx';
import styles from './areaMap.module.css';
import { BasemapLayers } from './BasemapLayers.tsx';
import { BorderPatterns } from './BorderPatterns.tsx';
import { MapControls } from './MapControls.tsx';
import type { MapTexts } from './mapTexts.ts';
import view from './mapView.module.css';
import type { MapViewProps } from './mapViewProps.ts';
import { StreetTiles } from './StreetTiles.tsx';

interface AreaMapProps {
  marks: readonly AreaMark[];
  /** What the marks are for, and borders to fill. */
  by: AreaKind;
  borders: MapBorders | null;
  onOpen: (code: string) => void;
  places: MapViewProps['places'];
  tiles: MapViewProps['tiles'];
  texts: Pick<MapTexts, 'map' | 'zoomIn' | 'zoomOut' | 'attribution' | 'locate'>;
  direction: 'ltr' | 'rtl';
}

const zooms = { min: 4, max: 12 };
const noPlaces: MapViewProps['places'] = [];

/** A map of figures by area. */
export default function AreaMap({
  marks,
  by,
  borders,
  onOpen,
  places,
  tiles,
  texts,
  direction,
}: AreaMapProps) {
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [hasTiles, setHasTiles] = useState(false);
  const [obstacles, setObstacles] = useState<HTMLElement[]>([]);
  const isAnimated = !useMediaQuery(prefersReducedMotion);
  const onTilesShown = useCallback(() => setHasTiles(true), []);
  const bounds = useMemo(() => new LatLngBounds(marks.map(({ lat, lng }) => [lat, lng])).pad(0.1), [marks]);

  useEffect(() => {
    const container = map?.getContainer();
    container?.setAttribute('role', 'group');
    container?.setAttribute('aria-label', texts.map);
  }, [map, texts.map]);

  return (
    <div className={view.frame} dir={direction}>
      {borders && <BorderPatterns />}
      <div className={view.map} dir="ltr">
        <MapContainer
          ref={setMap}
          className={`${view.leaflet} ${styles.map}`}
          bounds={bounds}
          minZoom={zooms.min}
          maxZoom={zooms.max}
          zoomControl={false}
          attributionControl={false}
          scrollWheelZoom={false}
          zoomAnimation={isAnimated}
          fadeAnimation={isAnimated}
          inertia={isAnimated}
        >
          <BasemapLayers places={hasTiles ? noPlaces : places} obstacles={obstacles} />
          {tiles && <StreetTiles url={tiles.url} maxZoom={zooms.max} onShown={onTilesShown} />}
          {borders && <AreaBorders url={borders.url} by={by} marks={marks} onOpen={onOpen} />}
          <AreaMarkers marks={marks} onOpen={onOpen} onDrawn={setObstacles} />
        </MapContainer>
      </div>
      {map && <MapControls map={map} texts={texts} onLocate={null} />}
      <p className={view.attribution} dir="ltr">
        <a href="https://www.openstreetmap.org/copyright">{texts.attribution}</a>
        {borders?.attribution && <span>{borders.attribution}</span>}
        {tiles && tiles.attribution !== texts.attribution && <span>{tiles.attribution}</span>}
      </p>
    </div>
  );
}
