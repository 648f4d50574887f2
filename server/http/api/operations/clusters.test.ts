import { expect, test } from 'vitest';
import type { ClusterFeature } from '../../../../data/search/clusterFeature.ts';
import { readConfig } from '../../../config.ts';
import {
  queryFor,
  serviceWith,
  snapshotOf,
  tuesdayMorning,
  visitIn,
} from '../../../directory/fixtures/serviceWith.ts';
import { noProgrammes } from '../../../directory/programmesSource.ts';
import { getClusters } from './clusters.ts';

test('two directories of one version have clusters of their own', async () => {
  const latitudes = ['091', '564'].map(async (code) => {
    const { body } = await getClusters.answer({
      snapshot: snapshotOf([serviceWith({ channels: [visitIn(code)] })]),
      on: async () => null,
      now: tuesdayMorning,
      config: readConfig({ env: {} }),
      geocoder: null,
      speakers: null,
      programmes: noProgrammes,
      id: '',
      query: queryFor({}),
      values: { box: { west: 19, south: 59, east: 32, north: 71 }, zoom: 5 },
    });
    const [pin] = (body as { features: ClusterFeature[] }).features;
    return Math.round(pin?.lat ?? 0);
  });
  expect(await Promise.all(latitudes)).toEqual([60, 65]);
});
