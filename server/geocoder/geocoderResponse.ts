import { z } from 'zod';
import type { Position } from '../../data/model/vocabulary.ts';

export interface GeocodedPlace extends Position {
  label: string;
}

/** Pelias, and Digitransit, which runs it: GeoJSON with a label (github.com/pelias/documentation, response). */
const peliasSchema = z.object({
  features: z.array(
    z.object({
      geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]).rest(z.number()) }),
      properties: z.object({ label: z.string() }),
    }),
  ),
});

/** Nominatim's `format=jsonv2` (nominatim.org, Search, output). */
const nominatimSchema = z.array(
  z.object({ lat: z.coerce.number(), lon: z.coerce.number(), display_name: z.string() }),
);

/** The box of Finland with its sea, in degrees: a place outside of it is another town of the same name. */
const finland = { south: 59.4, north: 70.2, west: 19, east: 31.7 };

function isInFinland({ lat, lng }: Position): boolean {
  return lat >= finland.south && lat <= finland.north && lng >= finland.west && lng <= finland.east;
}

/** The places in Finland of a Pelias or Nominatim answer, which is told by its form. Throws ZodError for any other. */
export function readGeocoderResponse(body: unknown): GeocodedPlace[] {
  const places = Array.isArray(body)
    ? nominatimSchema
        .parse(body)
        .map(({ lat, lon, display_name }) => ({ lat, lng: lon, label: display_name }))
    : peliasSchema.parse(body).features.map(({ geometry: { coordinates }, properties: { label } }) => ({
        lat: coordinates[1],
        lng: coordinates[0],
        label,
      }));
  return places.filter(isInFinland);
}
