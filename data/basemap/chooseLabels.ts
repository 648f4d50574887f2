/** A municipality's name in the interface language, at its seat. */
export interface Place {
  name: string;
  lat: number;
  lng: number;
  population: number;
}

export interface ScreenPoint {
  x: number;
  y: number;
}

/** Edges in pixels, y downwards. */
export interface ScreenRect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface LabelStyle {
  fontPx: number;
  weight: number;
}

/** A name to be drawn, centred on x and y. */
export interface PlaceLabel extends ScreenPoint {
  name: string;
  style: LabelStyle;
}

/** Answers how wide a name is in pixels. */
export type MeasureText = (name: string, style: LabelStyle) => number;

/** Smallest population that is named at each zoom; nearer than the last all are. */
const SMALLEST_NAMED: readonly (readonly [maxZoom: number, population: number])[] = [
  [4, 150_000],
  [5, 50_000],
  [6, 20_000],
  [7, 7_000],
];
/** Where a map is empty, towns of a fraction of that population are named too. */
const EMPTY_AREA_SHARE = 1 / 8;
const EMPTY_AREA_PX = 75;
/** Room between two names. */
const GAP_PX = { x: 4, y: 1 };
/** A shift too small to notice, tried first. */
const NUDGES_PX = [0, -8, 8];
/** How far a name may step aside from its place to make room for a bubble or pin. */
const MAX_SHIFT_PX = 42;

const STYLES: readonly (readonly [minPopulation: number, LabelStyle])[] = [
  [150_000, { fontPx: 15, weight: 600 }],
  [50_000, { fontPx: 14, weight: 600 }],
  [15_000, { fontPx: 13, weight: 500 }],
  [0, { fontPx: 12, weight: 500 }],
];

/**
 * Which names fit on the map: larger towns first, none over another, none over an obstacle (a bubble, a pin).
 * A name that would lie over an obstacle steps below or above it if it stays near its place.
 * `projected` holds the pixel of each place, in the order of `places`, on the same plane as `obstacles`.
 */
export function chooseLabels(
  places: readonly Place[],
  projected: readonly ScreenPoint[],
  zoom: number,
  obstacles: readonly ScreenRect[],
  measure: MeasureText,
): PlaceLabel[] {
  const smallest = SMALLEST_NAMED.find(([maxZoom]) => zoom < maxZoom + 1)?.[1] ?? 0;
  const candidates = places
    .map((place, i) => ({ place, point: projected[i] }))
    .filter((candidate): candidate is { place: Place; point: ScreenPoint } => candidate.point !== undefined)
    .filter(({ place }) => place.population >= smallest * EMPTY_AREA_SHARE)
    .sort((a, b) => b.place.population - a.place.population || a.place.name.localeCompare(b.place.name));

  const chosen: PlaceLabel[] = [];
  const taken: ScreenRect[] = [];
  for (const { place, point } of candidates) {
    if (place.population < smallest && !isFarFromAll(point, chosen)) continue;
    const style = styleFor(place.population);
    const width = measure(place.name, style);
    const spot = [...NUDGES_PX.map((nudge) => point.y + nudge), ...stepsAside(point, width, style, obstacles)]
      .map((y) => ({ y, rect: labelRect(point.x, y, width, style) }))
      .find(({ rect }) => !overlapsAny(rect, obstacles) && !overlapsAny(rect, taken));
    if (!spot) continue;
    chosen.push({ name: place.name, style, x: point.x, y: spot.y });
    taken.push(grown(spot.rect));
  }
  return chosen;
}

function styleFor(population: number): LabelStyle {
  const found = STYLES.find(([minPopulation]) => population >= minPopulation);
  return (found ?? (STYLES.at(-1) as (typeof STYLES)[number]))[1];
}

function stepsAside(
  { x, y }: ScreenPoint,
  width: number,
  style: LabelStyle,
  obstacles: readonly ScreenRect[],
): number[] {
  const rect = labelRect(x, y, width, style);
  const halfHeight = (rect.bottom - rect.top) / 2;
  return obstacles
    .filter((obstacle) => overlaps(rect, obstacle))
    .flatMap(({ top, bottom }) => [bottom + halfHeight + 1, top - halfHeight - 1])
    .filter((shifted) => Math.abs(shifted - y) <= MAX_SHIFT_PX);
}

function labelRect(x: number, y: number, width: number, { fontPx }: LabelStyle): ScreenRect {
  const halfHeight = fontPx * 0.6;
  return { left: x - width / 2, right: x + width / 2, top: y - halfHeight, bottom: y + halfHeight };
}

function grown({ left, top, right, bottom }: ScreenRect): ScreenRect {
  return { left: left - GAP_PX.x, top: top - GAP_PX.y, right: right + GAP_PX.x, bottom: bottom + GAP_PX.y };
}

function isFarFromAll({ x, y }: ScreenPoint, labels: readonly PlaceLabel[]): boolean {
  return labels.every((label) => Math.hypot(label.x - x, label.y - y) >= EMPTY_AREA_PX);
}

function overlaps(a: ScreenRect, b: ScreenRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function overlapsAny(rect: ScreenRect, others: readonly ScreenRect[]): boolean {
  return others.some((other) => overlaps(rect, other));
}
