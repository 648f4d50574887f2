import { useEffect, useState } from 'react';
import type { createGroundFinder, Ground } from '../../../data/basemap/createGroundFinder.ts';
import mapUrl from '../../../data/basemap/finland.topo.json?url';
import type { Position } from '../../../data/model/vocabulary.ts';

type GroundFinder = ReturnType<typeof createGroundFinder>;

let loading: Promise<GroundFinder> | undefined;

/** The map's file is there already: the map has drawn it. */
async function load(): Promise<GroundFinder> {
  const [{ createGroundFinder: create }, { decodePolygons }, response] = await Promise.all([
    import('../../../data/basemap/createGroundFinder.ts'),
    import('../../../data/basemap/decodePolygons.ts'),
    fetch(mapUrl),
  ]);
  return create(decodePolygons(await response.json()));
}

/** What is at a place, from the bundled map; null until that is known. */
export function useGround(place: Position | null): Ground | null {
  const [finder, setFinder] = useState<{ groundAt: GroundFinder } | null>(null);
  const isAsked = place !== null;
  useEffect(() => {
    if (!isAsked) return;
    loading ??= load();
    loading.then(
      (groundAt) => setFinder({ groundAt }),
      () => {
        loading = undefined;
      },
    );
  }, [isAsked]);
  return place && finder ? finder.groundAt(place) : null;
}
