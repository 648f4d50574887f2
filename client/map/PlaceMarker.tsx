import { DivIcon, type LeafletMouseEvent, Marker } from 'leaflet';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Position } from '../../data/model/vocabulary.ts';
import styles from './pickPlaceMap.module.css';

interface PlaceMarkerProps {
  place: Position | null;
  label: string;
  onPick: (position: Position) => void;
}

const size = 40;

/** The mark of the chosen place: set by a press on the map, moved by dragging. */
export function PlaceMarker({ place, label, onPick }: PlaceMarkerProps) {
  const map = useMap();
  const marker = useRef<Marker>(null);
  const pick = useEffectEvent((position: Position) => onPick(position));

  useEffect(() => {
    const onClick = ({ latlng }: LeafletMouseEvent) => pick(latlng);
    map.on('click', onClick);
    return () => {
      map.off('click', onClick);
    };
  }, [map]);

  const isShown = place !== null;
  useEffect(() => {
    if (!isShown) return;
    const mark = new Marker([0, 0], {
      icon: new DivIcon({
        className: styles.mark as string,
        iconSize: [size, size],
        iconAnchor: [size / 2, size],
        html: '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 23s-8-7-8-13a8 8 0 0 1 16 0c0 6-8 13-8 13Z"/><circle cx="12" cy="10" r="3"/></svg>',
      }),
      draggable: true,
      autoPan: true,
      keyboard: false,
    });
    mark.on('dragend', () => pick(mark.getLatLng()));
    marker.current = mark;
    return () => {
      marker.current = null;
      mark.remove();
    };
  }, [isShown]);

  useEffect(() => {
    if (!place || !marker.current) return;
    marker.current.setLatLng(place).addTo(map);
    const element = marker.current.getElement();
    element?.setAttribute('role', 'img');
    element?.setAttribute('aria-label', label);
    if (!map.getBounds().contains(place)) map.setView(place, Math.max(map.getZoom(), 14), { animate: false });
  }, [map, place, label]);
  return null;
}
