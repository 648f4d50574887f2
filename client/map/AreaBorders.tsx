import { FeatureGroup, Polygon, SVG } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { AreaKind } from '../../data/model/query.ts';
import type { AreaMark } from './AreaMarkers.tsx';
import styles from './areaBorders.module.css';
import { areaOutlines, type BordersTopology } from './areaOutlines.ts';
import { borderGrade, shadeOf } from './borderGrade.ts';

interface AreaBordersProps {
  /** Where the municipal borders are. */
  url: string;
  /** What the marks are for. */
  by: AreaKind;
  marks: readonly AreaMark[];
  onOpen: (code: string) => void;
}

const noop = () => {};

function useTopology(url: string): BordersTopology | null {
  const [topology, setTopology] = useState<BordersTopology | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    fetch(url, { signal: abort.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
      .then(setTopology, noop);
    return () => abort.abort();
  }, [url]);
  return topology;
}

/** Each area filled by the class of its mark. What has no borders yet, or cannot get them, has its mark alone. */
export function AreaBorders({ url, by, marks, onOpen }: AreaBordersProps) {
  const map = useMap();
  const topology = useTopology(url);
  const isFitted = useRef(false);
  useEffect(() => {
    if (!topology) return;
    const outlines = areaOutlines(topology, by);
    const largest = Math.max(1, ...marks.map(({ value }) => value));
    const renderer = new SVG({ padding: 0.5 });
    const group = new FeatureGroup().addTo(map);
    for (const mark of marks) {
      const outline = outlines.get(mark.code);
      if (!outline) continue;
      const grade = borderGrade(mark);
      const polygon = new Polygon(outline, {
        renderer,
        className: styles.area,
        fillColor: `url(#border-${grade})`,
        fillOpacity: shadeOf(mark, largest),
        weight: 1,
      });
      polygon.on('click', () => onOpen(mark.code)).addTo(group);
      const element = polygon.getElement() as SVGElement | undefined;
      if (!element) continue;
      Object.assign(element.dataset, { area: mark.code, grade });
      const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
      title.textContent = mark.label;
      element.append(title);
    }
    // The marks stand at towns, and half of Lapland lies north of the last one.
    if (!isFitted.current) map.fitBounds(group.getBounds(), { animate: false });
    isFitted.current = true;
    map.getContainer().dataset.filled = 'true';
    return () => {
      delete map.getContainer().dataset.filled;
      group.remove();
      renderer.remove();
    };
  }, [map, topology, by, marks, onOpen]);
  return null;
}
