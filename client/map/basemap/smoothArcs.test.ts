import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { smoothArcs } from './smoothArcs.ts';

function topology(arcs: Topology['arcs'], transform?: Topology['transform']): Topology {
  return { type: 'Topology', objects: {}, arcs, transform };
}

test('an open arc keeps its ends and loses its corner', () => {
  const corner = [
    [0, 0],
    [16, 0],
    [16, 16],
  ];
  const [arc] = smoothArcs(topology([corner])).arcs;
  expect(arc?.[0]).toEqual([0, 0]);
  expect(arc?.at(-1)).toEqual([16, 16]);
  expect(arc).not.toContainEqual([16, 0]);
  expect(arc).toContainEqual([13, 1]);
});

test('a closed arc stays closed and has no corner left', () => {
  const triangle = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 0],
  ];
  const [arc] = smoothArcs(topology([triangle])).arcs;
  expect(arc?.[0]).toEqual(arc?.at(-1));
  for (const corner of triangle) expect(arc).not.toContainEqual(corner);
});

test('quantised arcs come out in degrees', () => {
  const arc = [
    [10, 10],
    [2, 0],
  ];
  const { arcs, transform } = smoothArcs(topology([arc], { scale: [0.5, 0.25], translate: [20, 60] }));
  expect(transform).toBeUndefined();
  expect(arcs).toEqual([
    [
      [25, 62.5],
      [26, 62.5],
    ],
  ]);
});
