import type { Position } from '../model/vocabulary.ts';
import { distanceKm } from './distance.ts';

/** A municipality by its seat. */
export interface Seat extends Position {
  code: string;
}

export type PlaceDoubt<S extends Seat = Seat> =
  | { code: 'abroad' }
  | { code: 'water' }
  | { code: 'far'; km: number }
  | { code: 'elsewhere'; nearest: S };

/** Wider than most municipalities: the way from Ivalo to the villages of Inari is longer, but services are in Ivalo. */
const farKm = 60;
/** Under this, the nearest seat may well be a neighbour's: seats lie close together in the south. */
const nearKm = 15;
const byFar = 3;

/**
 * What to ask about a place that was given for a municipality: a slip of the finger or swapped digits, not proof. The
 * limits are ours; municipalities' borders are not in the reference data, only their seats. `ground` is what the
 * bundled map shows there, null where it is not at hand. Null: nothing to ask.
 */
export function placeDoubt<S extends Seat>(
  position: Position,
  municipalityCode: string,
  seats: readonly S[],
  ground: 'finland' | 'abroad' | 'water' | null = null,
): PlaceDoubt<S> | null {
  if (ground === 'abroad' || ground === 'water') return { code: ground };
  const own = seats.find(({ code }) => code === municipalityCode);
  if (!own) return null;
  const km = distanceKm(position, own);
  if (km > farKm) return { code: 'far', km };
  const nearest = nearestSeat(position, seats);
  const isByFar = nearest !== undefined && km > nearKm && km > byFar * distanceKm(position, nearest);
  return isByFar ? { code: 'elsewhere', nearest } : null;
}

/** The seat that is nearest to a place. */
export function nearestSeat<S extends Seat>(position: Position, seats: readonly S[]): S | undefined {
  let nearest: S | undefined;
  let best = Number.POSITIVE_INFINITY;
  for (const seat of seats) {
    const km = distanceKm(position, seat);
    if (km < best) [nearest, best] = [seat, km];
  }
  return nearest;
}
