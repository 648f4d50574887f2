import type { ExportRow } from './ExportRow.ts';
import { exportFields } from './fields/exportFields.ts';

/** The position is the feature's geometry. */
export const propertyFields = exportFields.filter(({ id }) => id !== 'latitude' && id !== 'longitude');

function toFeature(row: ExportRow) {
  const { lat, lng } = row.card.position;
  return {
    type: 'Feature',
    id: row.service.id,
    geometry: { type: 'Point', coordinates: [lng, lat] },
    properties: Object.fromEntries(propertyFields.map(({ id, read }) => [id, read(row)])),
  };
}

/** Rows as a GeoJSON FeatureCollection (RFC 7946), a feature a line. */
export async function* toGeoJson(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let separator = '\n';
  for await (const row of rows) {
    yield separator + JSON.stringify(toFeature(row));
    separator = ',\n';
  }
  yield '\n]}\n';
}
