import { z } from 'zod';
import { localizedTextSchema } from '../../../../data/model/localizedText.ts';
import type { ClusterFeature, Pin } from '../../../../data/search/clusterFeature.ts';
import type { PackedColumns, Snapshot } from '../../../../data/search/pack.ts';
import { bboxSchema } from './answer.ts';
import { cardSchema, schedulesSchema } from './card.ts';

const pinSchema: z.ZodType<Pin> = z
  .object({
    kind: z.literal('pin'),
    id: z.uuid(),
    lat: z.number(),
    lng: z.number(),
    isExact: z.boolean(),
    name: localizedTextSchema.optional(),
    languages: z.array(z.string()),
  })
  .meta({ id: 'Pin', description: 'A single service' });

const bubbleSchema = z
  .object({
    kind: z.literal('bubble'),
    lat: z.number(),
    lng: z.number(),
    count: z.int(),
    languages: z.array(z.tuple([z.string(), z.int()])).meta({
      description: 'Offered languages with the number of services: those asked for, then most first',
    }),
    box: bboxSchema,
    pins: z
      .array(pinSchema)
      .meta({ description: 'The services inside, where they are few or stand at one spot' }),
  })
  .meta({ id: 'Bubble', description: 'Several services' });

export const clustersSchema = z
  .object({ features: z.array(z.union([bubbleSchema, pinSchema]) satisfies z.ZodType<ClusterFeature>) })
  .meta({ id: 'Clusters' });

const deltas = z.array(z.number()).meta({ description: 'Each as the difference from the one before' });

const packedColumnsSchema = z
  .object({
    count: z.int(),
    ids: z.array(z.uuid()),
    sortName: z.array(z.string()),
    languages: z.array(z.string()),
    topics: z.array(z.string()),
    audiences: z.array(z.string()),
    municipalities: z.array(
      z.object({ code: z.string(), region: z.string(), county: z.string(), employment: z.string() }),
    ),
    lat: deltas.meta({ description: 'In 1e-5 degrees' }),
    lng: deltas.meta({ description: 'In 1e-5 degrees' }),
    columns: z.record(z.string(), deltas),
    schedules: schedulesSchema,
  })
  .meta({ id: 'PackedColumns' });

export const snapshotSchema = z
  .object({
    version: z.string(),
    packed: packedColumnsSchema as unknown as z.ZodType<PackedColumns>,
    cards: z.array(cardSchema).nullable(),
  })
  .meta({ id: 'Snapshot' }) satisfies z.ZodType<Snapshot>;
