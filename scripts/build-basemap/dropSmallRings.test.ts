import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { dropSmallRings, ringAreaKm2 } from './dropSmallRings.ts';

function square(lng: number, lat: number, size: number): Position[] {
  return [
    [lng, lat],
    [lng + size, lat],
    [lng + size, lat + size],
    [lng, lat + size],
    [lng, lat],
  ];
}

test('a square degree at the equator is about 12,364 km² however it winds', () => {
  expect(ringAreaKm2(square(0, 0, 1))).toBeCloseTo(12363.7, -1);
  expect(ringAreaKm2(square(0, 0, 1).reverse())).toBeCloseTo(12363.7, -1);
});

test('small lakes and small islands go, large ones stay', () => {
  const shore = square(20, 60, 2);
  const lake = square(20.5, 60.5, 0.5);
  const pond = square(21.5, 61.5, 0.01);
  const islet = square(25, 60, 0.01);
  const map: FeatureCollection<Polygon | MultiPolygon | null, { name: string }> = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { name: 'mainland' },
        geometry: { type: 'MultiPolygon', coordinates: [[shore, lake, pond], [islet]] },
      },
      {
        type: 'Feature',
        properties: { name: 'skerry' },
        geometry: { type: 'Polygon', coordinates: [islet] },
      },
      { type: 'Feature', properties: { name: 'gone' }, geometry: null },
    ],
  };
  const kept = dropSmallRings(map, () => ({ lakeKm2: 5, landKm2: 5 }));
  expect(kept.features.map(({ properties }) => properties.name)).toEqual(['mainland']);
  expect(kept.features[0]?.geometry.coordinates).toEqual([[shore, lake]]);
});

test('the limits may differ from feature to feature', () => {
  const island = square(20, 60, 0.1);
  const feature = (zone: string) => ({
    type: 'Feature' as const,
    properties: { zone },
    geometry: { type: 'Polygon' as const, coordinates: [island] },
  });
  const kept = dropSmallRings(
    { type: 'FeatureCollection', features: [feature('near'), feature('far')] },
    ({ zone }) => ({ lakeKm2: 0, landKm2: zone === 'near' ? 1 : 1000 }),
  );
  expect(kept.features.map(({ properties }) => properties.zone)).toEqual(['near']);
});
