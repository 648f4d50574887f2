import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import detailUrl from '../../data/basemap/finland.topo.json?url';
import overviewUrl from '../../data/basemap/overview.topo.json?url';
import { useIsDark } from '../ui/colours.ts';
import { type BasemapLayer, createBasemapLayer } from './basemap/basemapLayer.ts';
import { darkPalette, lightPalette } from './basemap/palette.ts';
import { createPlaceLabels, type PlaceLabelsLayer } from './basemap/placeLabels.ts';
import { coveredBy } from './coveredBy.ts';
import type { MapViewProps } from './mapViewProps.ts';

interface BasemapLayersProps {
  places: MapViewProps['places'];
  /** What the names of places give way to. */
  obstacles: HTMLElement[];
}

/** The bundled map in the colours of the day, and the names of places around the markers. */
export function BasemapLayers({ places, obstacles }: BasemapLayersProps) {
  const map = useMap();
  const palette = useIsDark() ? darkPalette : lightPalette;
  const basemap = useRef<BasemapLayer>(null);
  const labels = useRef<PlaceLabelsLayer>(null);

  useEffect(() => {
    const land = createBasemapLayer({ overviewUrl, detailUrl, palette: lightPalette, attribution: '' });
    const names = createPlaceLabels({ places: [], palette: lightPalette });
    basemap.current = land;
    labels.current = names;
    land.addTo(map);
    names.addTo(map);
    return () => {
      land.remove();
      names.remove();
    };
  }, [map]);

  useEffect(() => {
    map.getContainer().style.background = palette.neighbour;
    basemap.current?.setPalette(palette);
    labels.current?.setPalette(palette);
  }, [map, palette]);
  useEffect(() => labels.current?.setPlaces(places), [places]);
  useEffect(() => labels.current?.setObstacles(coveredBy(obstacles, map.getContainer())), [map, obstacles]);
  return null;
}
