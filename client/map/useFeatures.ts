import type { Map as LeafletMap } from 'leaflet';
import { useLayoutEffect, useState } from 'react';
import type { ClusterFeature } from '../../data/search/clusterFeature.ts';
import { fromLeafletBounds } from './leafletBox.ts';
import type { MapViewProps } from './mapViewProps.ts';

/** Beyond each edge, as a part of the view, so that a short pan finds its markers already there. */
const margin = 0.2;

/**
 * What to draw in the map's view: asked for when a move has ended, and when the question changes. The last wins. An
 * answer that is there at once is drawn in the same frame.
 */
export function useFeatures(map: LeafletMap, ask: MapViewProps['features']): ClusterFeature[] {
  const [features, setFeatures] = useState<ClusterFeature[]>([]);
  useLayoutEffect(() => {
    let turn = 0;
    async function refresh() {
      const { x, y } = map.getSize();
      if (x === 0 || y === 0) return;
      turn += 1;
      const thisTurn = turn;
      const answer = ask(fromLeafletBounds(map.getBounds().pad(margin)), map.getZoom());
      if (Array.isArray(answer)) return setFeatures(answer);
      const later = await answer;
      if (thisTurn === turn) setFeatures(later);
    }
    void refresh();
    map.on('moveend', refresh);
    return () => {
      turn = -1;
      map.off('moveend', refresh);
    };
  }, [map, ask]);
  return features;
}
