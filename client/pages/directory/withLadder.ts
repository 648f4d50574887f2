import type { Answer } from '../../../data/model/card.ts';
import type { Pin } from '../../../data/search/clusterFeature.ts';
import type { Features } from '../../answers/features.ts';
import { offeredLanguages } from '../../cards/offeredLanguages.ts';

/** The map of a list that also offers services beside its matches: it shows those too, as pins of their own. */
export function withLadder(features: Features, answer: Answer): Features {
  if (answer.ladder.length === 0) return features;
  const pins = answer.ladder.flatMap(({ items }) =>
    items.map(
      (hit): Pin => ({
        kind: 'pin',
        id: hit.id,
        ...hit.position,
        isExact: hit.isExact,
        languages: offeredLanguages(hit, answer.query.speaks).map(({ tag }) => tag),
      }),
    ),
  );
  return (box, zoom) => {
    const matches = features(box, zoom);
    return matches instanceof Promise ? matches.then((found) => [...found, ...pins]) : [...matches, ...pins];
  };
}
