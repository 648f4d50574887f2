import type { Bbox } from '../model/query.ts';
import type { Polygon, Ring } from './decodePolygons.ts';

type Point = [x: number, y: number];

/** The edges of a picture, in its units. */
export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Points nearer to each other than this are one, in units of the picture. */
const smallestStep = 0.6;
/** Lakes and islands smaller than this are left out, in square units: a speck says nothing. */
const smallestArea = 30;

const meets = (a: Bbox, b: Bbox) =>
  a.west < b.east && b.west < a.east && a.south < b.north && b.south < a.north;

/**
 * The land inside a frame as the `d` of an SVG path, to be filled with `evenodd`: lakes are holes. `box` is what the
 * frame shows, `project` brings `[lng, lat]` onto the picture.
 */
export function landPath(
  polygons: readonly Polygon[],
  box: Bbox,
  frame: Frame,
  project: (lng: number, lat: number) => Point,
): string {
  return polygons
    .filter((polygon) => meets(polygon.box, box))
    .flatMap(({ rings }) => rings.map((ring) => pathOf(clip(projected(ring, project), frame), frame)))
    .join('');
}

function projected(ring: Ring, project: (lng: number, lat: number) => Point): Point[] {
  return ring.map(([lng = 0, lat = 0]) => project(lng, lat));
}

/** Cuts a ring to a rectangle, edge by edge (Sutherland and Hodgman, 1974). */
function clip(ring: Point[], { left, top, right, bottom }: Frame): Point[] {
  const atX =
    (x: number) =>
    (a: Point, b: Point): Point => [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])];
  const atY =
    (y: number) =>
    (a: Point, b: Point): Point => [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y];
  const edges: [(point: Point) => boolean, (a: Point, b: Point) => Point][] = [
    [([x]) => x >= left, atX(left)],
    [([x]) => x <= right, atX(right)],
    [([, y]) => y >= top, atY(top)],
    [([, y]) => y <= bottom, atY(bottom)],
  ];
  let points = ring;
  for (const [isInside, cross] of edges) {
    const kept: Point[] = [];
    points.forEach((point, index) => {
      const before = points.at(index - 1) as Point;
      if (isInside(before) !== isInside(point)) kept.push(cross(before, point));
      if (isInside(point)) kept.push(point);
    });
    points = kept;
  }
  return points;
}

function pathOf(ring: Point[], frame: Frame): string {
  const kept: Point[] = [];
  for (const point of ring) {
    const before = kept.at(-1);
    if (before && Math.hypot(point[0] - before[0], point[1] - before[1]) < smallestStep) continue;
    kept.push(point);
  }
  if (kept.length < 3 || areaOf(kept) < smallestArea) return '';
  return `M${rounded(kept, frame)
    .map(([x, y]) => `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`)
    .join('L')}Z`;
}

/** By the shoelace formula. */
function areaOf(ring: Point[]): number {
  let doubled = 0;
  ring.forEach(([x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1) as Point;
    doubled += beforeX * y - x * beforeY;
  });
  return Math.abs(doubled) / 2;
}

/** Cuts the corners once (Chaikin, 1974), so that shores look soft; where the frame cuts, the land stays as it is. */
function rounded(ring: Point[], { left, top, right, bottom }: Frame): Point[] {
  const isCut = ([x, y]: Point) => x === left || x === right || y === top || y === bottom;
  return ring.flatMap((point, index): Point[] => {
    const before = ring.at(index - 1) as Point;
    const at = (share: number): Point => [
      before[0] + (point[0] - before[0]) * share,
      before[1] + (point[1] - before[1]) * share,
    ];
    return [...(isCut(before) ? [] : [at(0.25)]), isCut(point) ? point : at(0.75)];
  });
}
