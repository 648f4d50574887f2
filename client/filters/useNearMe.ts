import { useRevalidator } from 'react-router';
import type { Query } from '../../data/model/query.ts';
import { forgetPosition, locate, type OwnPosition, useOwnPosition } from '../answers/ownPosition.ts';
import { useBrowserSource } from '../answers/SourceContext.tsx';

/**
 * Turns "near me" on and off. A small directory is sorted in the browser by the very position. A large one is asked
 * by the municipality whose seat is nearest, which the page names: the position itself stays here.
 */
export function useNearMe(onLocated: (change: Pick<Query, 'near'>) => void): {
  own: OwnPosition;
  nearMe: () => Promise<void>;
} {
  const own = useOwnPosition();
  const source = useBrowserSource();
  const { revalidate } = useRevalidator();

  async function nearMe() {
    if (own.kind === 'on') {
      forgetPosition();
      await revalidate();
      return;
    }
    if (!(await locate()) || !source) return;
    if (source.isSmall) {
      onLocated({ near: null });
      await revalidate();
      return;
    }
    const code = await source.nearestMunicipality();
    forgetPosition();
    if (code) onLocated({ near: { kind: 'municipality', code } });
  }

  return { own, nearMe };
}
