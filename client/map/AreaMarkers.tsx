import { DivIcon, LayerGroup, Marker } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import styles from './areaMap.module.css';

/** An area with the figure that its mark shows. */
export interface AreaMark {
  code: string;
  lat: number;
  lng: number;
  value: number;
  /** 0 to 4, from good to bad, where the mark shows a class: each has a size and a shape of its own. */
  grade?: number;
  /** What the mark says when it is pointed at. */
  label: string;
}

interface AreaMarkersProps {
  marks: readonly AreaMark[];
  onOpen: (code: string) => void;
  /** The marks as they are drawn, which names of places give way to. */
  onDrawn: (elements: HTMLElement[]) => void;
}

/** From here on there is room for numbers, however many the areas are. */
const numbersFromZoom = 7;
const fewAreas = 60;
const sizes = { min: 26, max: 52 };

const gradeStyles = [undefined, styles.grade1, styles.grade2, styles.grade3, styles.grade4];
const gradeSizes = [22, 26, 30, 34, 34];

function gradeIcon(grade: number): DivIcon {
  const size = gradeSizes[grade] ?? sizes.min;
  const html = `<span>${grade + 1}</span>`;
  const className = [styles.mark, gradeStyles[grade]].filter(Boolean).join(' ');
  return new DivIcon({ className, html, iconSize: [size, size] });
}

/** A circle whose area grows with the figure; a square where there is none. */
function iconOf({ value }: AreaMark, largest: number): DivIcon {
  const size = value === 0 ? sizes.min : sizes.min + (sizes.max - sizes.min) * Math.sqrt(value / largest);
  const state = value === 0 ? styles.none : value === 1 ? styles.single : styles.several;
  const html = `<span>${value}</span>`;
  return new DivIcon({ className: `${styles.mark} ${state}`, html, iconSize: [size, size] });
}

/** A mark for each area at its centre. The table beside the map says the same, so screen readers pass them by. */
export function AreaMarkers({ marks, onOpen, onDrawn }: AreaMarkersProps) {
  const map = useMap();
  useEffect(() => {
    const largest = Math.max(1, ...marks.map(({ value }) => value));
    const group = new LayerGroup(
      marks.map((mark) => {
        const icon = mark.grade === undefined ? iconOf(mark, largest) : gradeIcon(mark.grade);
        const marker = new Marker(mark, {
          icon,
          title: mark.label,
          keyboard: false,
          zIndexOffset: mark.value,
        });
        return marker.on('click', () => onOpen(mark.code));
      }),
    ).addTo(map);
    const elements = group.getLayers().flatMap((layer) => (layer as Marker).getElement() ?? []);
    for (const element of elements) element.setAttribute('aria-hidden', 'true');
    onDrawn(elements);
    const showNumbers = () => {
      const isFar = marks.length > fewAreas && map.getZoom() < numbersFromZoom;
      map.getContainer().dataset.far = String(isFar);
    };
    showNumbers();
    map.on('zoomend', showNumbers);
    return () => {
      map.off('zoomend', showNumbers);
      group.remove();
    };
  }, [map, marks, onOpen, onDrawn]);
  return null;
}
