import type { Answer } from '../../../data/model/card.ts';
import type { Bbox } from '../../../data/model/query.ts';
import type { Position } from '../../../data/model/vocabulary.ts';

const nearestShown = 3;

/** The box that a map should show for an answer: around a place its nearest services, else everything that matches. */
export function fitBox(answer: Answer, self: Position | null): Bbox | null {
  if (answer.query.bbox) return answer.query.bbox;
  const origin = self ?? answer.place;
  const shown = answer.total > 0 ? answer.items : answer.ladder.flatMap(({ items }) => items);
  if (!origin && answer.box) return answer.box;
  const points = [
    ...(origin ? [origin] : []),
    ...shown.slice(0, nearestShown).map(({ position }) => position),
  ];
  if (points.length === 0) return null;
  const lats = points.map(({ lat }) => lat);
  const lngs = points.map(({ lng }) => lng);
  return {
    west: Math.min(...lngs),
    south: Math.min(...lats),
    east: Math.max(...lngs),
    north: Math.max(...lats),
  };
}
