import { DivIcon, Marker } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import styles from './spotMarker.module.css';

interface SpotMarkerProps {
  kind: 'place' | 'self';
  lat: number;
  lng: number;
  label: string;
}

const paneName = 'spots';
/** Over the map, under the services' markers (600). */
const paneLayer = '590';

/** A mark that is only looked at: the chosen place (a ring) or the visitor's own position (a dot in a halo). */
export function SpotMarker({ kind, lat, lng, label }: SpotMarkerProps) {
  const map = useMap();
  useEffect(() => {
    const pane = map.getPane(paneName) ?? map.createPane(paneName);
    pane.style.zIndex = paneLayer;
    const marker = new Marker([lat, lng], {
      icon: new DivIcon({ className: styles[kind] as string, iconSize: [28, 28] }),
      pane: paneName,
      interactive: false,
      keyboard: false,
    }).addTo(map);
    const element = marker.getElement();
    element?.setAttribute('role', 'img');
    element?.setAttribute('aria-label', label);
    return () => {
      marker.remove();
    };
  }, [map, kind, lat, lng, label]);
  return null;
}
