import { z } from 'zod';

/*
 * A file of municipal borders as operators load it: GeoJSON (RFC 7946) with a polygon or more for each municipality.
 */

/** Where files name the municipality, the first that is there: Statistics Finland's, the National Land Survey's, others. */
export const codeProperties = ['kunta', 'natcode', 'code'] as const;

const codeSchema = z
  .union([z.string(), z.number()])
  .transform((code) => String(code).trim().padStart(3, '0'));
const positionSchema = z.array(z.number()).min(2);
const ringSchema = z.array(positionSchema).min(4);
const polygonSchema = z.array(ringSchema).min(1);

const geometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygonSchema }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygonSchema).min(1) }),
]);

const propertiesSchema = z
  .record(z.string(), z.unknown())
  .transform((properties) => codeProperties.map((name) => properties[name]).find((code) => code != null))
  .pipe(codeSchema);

export const bordersSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(z.object({ type: z.literal('Feature'), properties: propertiesSchema, geometry: geometrySchema }))
    .min(1),
});

export type Position = z.infer<typeof positionSchema>;
export type PolygonRings = z.infer<typeof polygonSchema>;
type BordersFile = z.infer<typeof bordersSchema>;
export type BorderFeature = BordersFile['features'][number];
