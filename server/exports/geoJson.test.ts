import { expect, test } from 'vitest';
import { awkwardNames } from './fixtures/awkwardServices.ts';
import { exported } from './fixtures/exported.ts';

test('has a feature for each service, longitude first, with typed properties', async () => {
  const { type, features } = JSON.parse((await exported('geojson')).toString());
  expect(type).toBe('FeatureCollection');
  expect(features.map(({ properties }: { properties: { name: string } }) => properties.name)).toEqual(
    awkwardNames,
  );
  expect(features[0]).toMatchObject({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [25.12, 60.17] },
    properties: { languages_staff: ['so', 'ar'], position_is_exact: false, ptv_id: null },
  });
});
