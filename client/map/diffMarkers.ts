import type { MarkerSpec } from './markerSpecs.ts';

export interface MarkerDiff {
  removed: string[];
  added: MarkerSpec[];
  changed: MarkerSpec[];
}

/** What must be done to the drawn markers (by key) for the map to show the next ones. */
export function diffMarkers(drawn: ReadonlyMap<string, MarkerSpec>, next: MarkerSpec[]): MarkerDiff {
  const nextKeys = new Set(next.map((spec) => spec.key));
  return {
    removed: [...drawn.keys()].filter((key) => !nextKeys.has(key)),
    added: next.filter((spec) => !drawn.has(spec.key)),
    changed: next.filter((spec) => {
      const before = drawn.get(spec.key);
      return before !== undefined && !looksSame(before, spec);
    }),
  };
}

function looksSame(a: MarkerSpec, b: MarkerSpec): boolean {
  return lookOf(a) === lookOf(b);
}

/** Of a bubble that is not fanned out, its services show in nothing but their number. */
function lookOf(spec: MarkerSpec): string {
  return JSON.stringify(spec.kind === 'bubble' ? { ...spec, bubble: spec.bubble.pins.length } : spec);
}
