import { chooseLabels, type Place, type ScreenRect } from '../basemap/chooseLabels.ts';
import type { BasemapLand } from '../basemap/decodePolygons.ts';
import { type Frame, landPath } from '../basemap/landPath.ts';
import type { PlaceMap } from '../model/handoffPage.ts';
import type { Bbox } from '../model/query.ts';
import type { Position } from '../model/vocabulary.ts';
import { municipalities } from '../reference/municipalities.ts';
import { distanceKm } from '../search/distance.ts';

const width = 520;
const height = 146;
/** Outlines go on beyond the picture, so that no cut edge shows. */
const bleed = 6;
const kmPerDegree = 111.2;
const spotRadius = 14;
/** Widths of the view in km: nearer, the outlines look hewn; farther, it is no small map any more. */
const viewKm = { least: 80, most: 300 };
const scaleKm = [100, 50, 20, 10, 5, 2];
/** Mean width of a letter as a share of the size of the type: nothing can be measured here. */
const letterWidth = 0.56;
/** Where the scale and the map's source stand. */
const corners: ScreenRect[] = [
  { left: 0, top: height - 26, right: 150, bottom: height },
  { left: width - 210, top: height - 18, right: width, bottom: height },
];

interface PlaceMapOptions extends Position {
  isExact: boolean;
  /** The municipality that the place is in. */
  code: string;
  /** Names towns in the language of the reader. */
  nameOf(name: { fi: string; sv: string }): string;
}

/** So wide that the second nearest other town is on it. */
function viewWidthKm(spot: Position, code: string): number {
  const others = municipalities.filter((municipality) => municipality.code !== code);
  const distances = others.map(({ position }) => distanceKm(position, spot)).sort((a, b) => a - b);
  return Math.min(viewKm.most, Math.max(viewKm.least, (distances[1] ?? 0) * 4));
}

/**
 * Where a town lies, with its neighbours, shores and lakes, from the bundled map: it has no streets, so it shows the
 * region and not the way to the door.
 */
export function placeMap(land: BasemapLand, { lat, lng, isExact, code, nameOf }: PlaceMapOptions): PlaceMap {
  const kmPerUnit = viewWidthKm({ lat, lng }, code) / width;
  const unitsPerLat = kmPerDegree / kmPerUnit;
  const unitsPerLng = unitsPerLat * Math.cos((lat * Math.PI) / 180);
  const spot = { x: width / 2, y: height / 2 };
  const project = (toLng: number, toLat: number): [number, number] => [
    spot.x + (toLng - lng) * unitsPerLng,
    spot.y - (toLat - lat) * unitsPerLat,
  ];
  const frame: Frame = { left: -bleed, top: -bleed, right: width + bleed, bottom: height + bleed };
  const box: Bbox = {
    west: lng + (frame.left - spot.x) / unitsPerLng,
    east: lng + (frame.right - spot.x) / unitsPerLng,
    south: lat - (frame.bottom - spot.y) / unitsPerLat,
    north: lat - (frame.top - spot.y) / unitsPerLat,
  };
  const zoom = Math.log2((156.543 * Math.cos((lat * Math.PI) / 180)) / kmPerUnit);
  const km = scaleKm.find((one) => one / kmPerUnit <= width / 5) ?? 1;
  return {
    width,
    height,
    land: landPath(land.land, box, frame, project),
    neighbours: landPath(land.neighbours, box, frame, project),
    spot,
    isExact,
    labels: labelsOf(code, nameOf, project, zoom),
    scale: { km, length: Number((km / kmPerUnit).toFixed(1)) },
    box,
  };
}

function labelsOf(
  code: string,
  nameOf: PlaceMapOptions['nameOf'],
  project: (lng: number, lat: number) => [number, number],
  zoom: number,
): PlaceMap['labels'] {
  const places: (Place & { isOwn: boolean })[] = municipalities.map(
    ({ position, name, population, ...one }) => ({
      ...position,
      name: nameOf(name),
      // The town that the sheet is about is named before all others.
      population: one.code === code ? Number.MAX_SAFE_INTEGER : population.count,
      isOwn: one.code === code,
    }),
  );
  const spot = {
    left: width / 2 - spotRadius,
    right: width / 2 + spotRadius,
    top: height / 2 - spotRadius,
    bottom: height / 2 + spotRadius,
  };
  const projected = places.map((place) => {
    const [x, y] = project(place.lng, place.lat);
    return { x, y };
  });
  const inView = projected.map(({ x, y }) => x > 20 && x < width - 20 && y > 8 && y < height - 8);
  const near = places.filter((_, index) => inView[index]);
  const measure = (name: string, { fontPx }: { fontPx: number }) => name.length * fontPx * letterWidth;
  return chooseLabels(
    near,
    projected.filter((_, index) => inView[index]),
    zoom,
    [spot, ...corners],
    measure,
  )
    .filter(({ name, style, x }) => {
      const half = measure(name, style) / 2;
      return x - half >= 0 && x + half <= width;
    })
    .map(({ name, x, y }) => ({
      name,
      x: Number(x.toFixed(1)),
      y: Number(y.toFixed(1)),
      isOwn: near.some((place) => place.isOwn && place.name === name),
    }));
}
