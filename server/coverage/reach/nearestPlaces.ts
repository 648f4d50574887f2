import type { Position } from '../../../data/model/vocabulary.ts';
import type { Columns } from '../../../data/search/columns.ts';
import { distanceKm } from '../../../data/search/distance.ts';
import type { VisitPlace } from './visitPlaces.ts';

/** The nearest place of each municipality: its row, and how far to a tenth of a kilometre; row -1: none. */
export interface NearestPlaces {
  row: Int32Array;
  km: Float64Array;
}

const radians = Math.PI / 180;

/** The point on the unit ball: the nearest along a straight line is the nearest along the ground. */
function toBall({ lat, lng }: Position): [number, number, number] {
  const [φ, λ] = [lat * radians, lng * radians];
  return [Math.cos(φ) * Math.cos(λ), Math.cos(φ) * Math.sin(λ), Math.sin(φ)];
}

class NearestSearch {
  readonly #seats: readonly Position[];
  readonly #balls: [number, number, number][];
  readonly #best: Float64Array;
  readonly #place: Int32Array;

  constructor(seats: readonly Position[]) {
    this.#seats = seats;
    this.#balls = seats.map(toBall);
    this.#best = new Float64Array(seats.length).fill(Number.POSITIVE_INFINITY);
    this.#place = new Int32Array(seats.length).fill(-1);
  }

  offer(seat: number, place: number, [x, y, z]: [number, number, number]): void {
    const [a, b, c] = this.#balls[seat] as [number, number, number];
    const chord = (a - x) ** 2 + (b - y) ** 2 + (c - z) ** 2;
    if (chord >= (this.#best[seat] as number)) return;
    this.#best[seat] = chord;
    this.#place[seat] = place;
  }

  result(places: VisitPlace[]): NearestPlaces {
    const row = new Int32Array(this.#seats.length).fill(-1);
    const km = new Float64Array(this.#seats.length).fill(Number.POSITIVE_INFINITY);
    this.#seats.forEach((seat, index) => {
      const place = places[this.#place[index] as number];
      if (!place) return;
      row[index] = place.row;
      km[index] = Math.round(distanceKm(seat, place.position) * 10) / 10;
    });
    return { row, km };
  }
}

/**
 * The nearest place for each seat, among all and among those that serve its municipality. `indexOf` gives the seat of a
 * municipality of the columns. Of places that are as far the first in the order given is taken.
 */
export function nearestPlaces(
  columns: Columns,
  places: VisitPlace[],
  seats: readonly Position[],
  indexOf: (municipality: number) => number,
): { any: NearestPlaces; serving: NearestPlaces } {
  const any = new NearestSearch(seats);
  const serving = new NearestSearch(seats);
  places.forEach(({ row, position }, place) => {
    const ball = toBall(position);
    const isNationwide = columns.isNationwide[row] === 1;
    for (let seat = 0; seat < seats.length; seat++) {
      any.offer(seat, place, ball);
      if (isNationwide) serving.offer(seat, place, ball);
    }
    if (isNationwide) return;
    const end = columns.servedStart[row + 1] as number;
    for (let i = columns.servedStart[row] as number; i < end; i++) {
      const seat = indexOf(columns.served[i] as number);
      if (seat >= 0) serving.offer(seat, place, ball);
    }
  });
  return { any: any.result(places), serving: serving.result(places) };
}
