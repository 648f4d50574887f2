import type { Topology } from 'topojson-specification';

type Point = [number, number];

/**
 * Rounds the corners of every line by cutting them (Chaikin, 1974), so that shores stay soft when magnified.
 * The ends of an open arc stay where they are: what meets there still meets. A closed arc is rounded all round.
 */
export function smoothArcs<T extends Topology>(topology: T): T {
  const { arcs, transform, ...rest } = topology;
  const scale = transform?.scale ?? [1, 1];
  const translate = transform?.translate ?? [0, 0];
  const smooth = arcs.map((arc) => {
    let x = 0;
    let y = 0;
    const points = arc.map(([dx = 0, dy = 0]): Point => {
      x = transform ? x + dx : dx;
      y = transform ? y + dy : dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return cutCorners(cutCorners(points));
  });
  return { ...rest, arcs: smooth } as unknown as T;
}

function cutCorners(points: Point[]): Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return points;
  const cut: Point[] = [];
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1] as Point;
    const [bx, by] = points[i] as Point;
    cut.push([ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25], [ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75]);
  }
  const isClosed = first[0] === last[0] && first[1] === last[1];
  if (isClosed) return [...cut, cut[0] as Point];
  cut[0] = first;
  cut[cut.length - 1] = last;
  return cut;
}
