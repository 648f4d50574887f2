import { z } from 'zod';
import type { Answer, Facets, ServiceDetail, Shell } from '../../../../data/model/card.ts';
import { municipalityCodeSchema } from '../../../../data/model/channel.ts';
import { areaKinds, type Query, sorts } from '../../../../data/model/query.ts';
import { servedAreaPattern } from '../../../../data/model/servedArea.ts';
import { publicServiceSchema } from '../../../../data/model/service.ts';
import { channelKinds, offerHows, providerTypes } from '../../../../data/model/vocabulary.ts';
import { cardSchema, hitSchema, nameSchema, pointSchema, schedulesSchema } from './card.ts';

export const bboxSchema = z
  .object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() })
  .meta({ id: 'Bbox', description: 'WGS 84 degrees' });

export const areaNamesSchema = z
  .object({ fi: z.string(), sv: z.string(), en: z.string().optional() })
  .meta({ id: 'AreaNames' });

const areaRef = z.object({ kind: z.enum(areaKinds), code: z.string() });

const querySchema: z.ZodType<Query> = z
  .object({
    speaks: z.array(z.string()),
    match: z.enum(['any', 'all']),
    how: z.array(z.enum(offerHows)),
    via: z.array(z.enum(channelKinds)),
    in: z.array(areaRef),
    serves: z.string().regex(servedAreaPattern).nullable(),
    near: z
      .discriminatedUnion('kind', [
        z.object({ kind: z.literal('point'), lat: z.number(), lng: z.number() }),
        z.object({ kind: z.literal('municipality'), code: municipalityCodeSchema }),
      ])
      .nullable(),
    withinKm: z.number().nullable(),
    bbox: bboxSchema.nullable(),
    open: z.string().nullable(),
    at: z.iso.date().nullable(),
    topic: z.array(z.string()),
    audience: z.array(z.string()),
    provider: z.array(z.enum(providerTypes)),
    q: z.string(),
    sort: z.enum(sorts).nullable(),
    limit: z.int(),
    cursor: z.string().nullable(),
  })
  .meta({ id: 'Query', description: 'The parameters as they were understood' });

const counts = z.record(z.string(), z.int());

export const facetsSchema: z.ZodType<Facets> = z
  .object({
    speaks: counts,
    how: counts,
    via: counts,
    open: z.object({ now: z.int() }),
    topic: counts,
    audience: counts,
    provider: counts,
    in: counts.meta({ description: 'By kind and code: `region:19`' }),
  })
  .meta({
    id: 'Facets',
    description: 'How many services each choice would give, all other filters as they are',
  });

const pastDaySchema = z
  .object({
    day: z.iso.date(),
    count: z.int().meta({ description: 'How many services the directory had' }),
  })
  .optional()
  .meta({
    description: 'The day that is over, where one was asked for; opening hours of "now" mean nothing then',
  });

export const answerSchema: z.ZodType<Answer> = z
  .object({
    query: querySchema,
    total: z.int(),
    box: bboxSchema.nullable().meta({ description: 'The box of everything that matches' }),
    items: z.array(hitSchema),
    next: z.string().nullable().meta({ description: 'Cursor of the next page' }),
    facets: facetsSchema,
    ladder: z
      .array(
        z.object({
          reason: z.enum(['visit', 'remote', 'interpreter', 'nearby', 'looser']),
          total: z.int().meta({ description: 'Services for which the reason holds, earlier rungs aside' }),
          items: z.array(hitSchema).meta({ description: 'The first of them' }),
        }),
      )
      .meta({ description: 'What to show where nothing, or nothing near, matches; each with its reason' }),
    schedules: schedulesSchema,
    now: z.iso.datetime().meta({ description: 'The moment for which "open now" was answered' }),
    past: pastDaySchema,
    place: pointSchema.extend({ name: nameSchema.nullable() }).nullable(),
    areas: z.record(z.string(), areaNamesSchema).meta({ description: 'Names of the areas in the query' }),
  })
  .meta({ id: 'Answer' });

export const serviceDetailSchema: z.ZodType<ServiceDetail> = z
  .object({
    service: publicServiceSchema,
    card: cardSchema,
    schedules: schedulesSchema,
    now: z.iso.datetime(),
    past: pastDaySchema,
    serviceAreaNames: z.array(nameSchema),
  })
  .meta({ id: 'ServiceDetail' });

const namedId = z.object({ id: z.string(), name: z.string() });

export const shellSchema: z.ZodType<Shell> = z
  .object({
    languages: z.array(
      z.object({
        tag: z.string(),
        autonym: z.string(),
        direction: z.enum(['rtl', 'ltr']),
        short: z.string(),
        name: z.string(),
        search: z.string(),
      }),
    ),
    topics: z.array(namedId),
    audiences: z.array(namedId),
    providerTypes: z.array(namedId),
    areas: z.array(areaRef.extend({ name: z.string() })),
    count: z.int(),
    version: z.string(),
    tiles: z.object({ url: z.string(), attribution: z.string() }).nullable(),
  })
  .meta({ id: 'Shell', description: 'Names and counts in one interface language' });
