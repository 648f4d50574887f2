import { z } from 'zod';
import { municipalityCodeSchema } from '../../../../data/model/channel.ts';
import type { Reach } from '../../../../data/model/reach.ts';
import { offerHows } from '../../../../data/model/vocabulary.ts';

const nearest = z
  .object({ id: z.string().meta({ description: 'Key of `services`' }), km: z.number() })
  .nullable()
  .meta({ description: 'As the crow flies, in kilometres; null: there is none' });

const reachOf = z
  .object({
    serving: nearest.meta({ description: 'Of services whose area includes the municipality' }),
    any: nearest.meta({ description: 'Of all services, whomever they serve' }),
  })
  .meta({ id: 'NearestVisits' });

const counted = { residents: z.int(), percent: z.number(), municipalities: z.int() };

export const reachSchema: z.ZodType<Reach> = z
  .object({
    speaks: z.array(z.string()),
    day: z.iso.date(),
    hows: z.array(z.enum(offerHows)).meta({ description: 'The ways that are kept apart' }),
    counts: z.array(z.int()).meta({ description: 'Services that can be visited in the language, by `hows`' }),
    rows: z.array(
      z.object({
        code: municipalityCodeSchema,
        name: z.object({ fi: z.string(), sv: z.string() }),
        region: z.string(),
        lat: z.number(),
        lng: z.number(),
        population: z.int(),
        foreignPercent: z.number(),
        foreignEstimate: z.int().meta({ description: 'Population × share: an estimate from two years' }),
        by: z.array(reachOf).meta({ description: 'By `hows`, in their order' }),
        best: reachOf,
      }),
    ),
    services: z.record(
      z.string(),
      z.object({ slug: z.string(), name: z.record(z.string(), z.string()), municipality: z.string() }),
    ),
    shares: z.array(
      z.object({
        how: z.enum(offerHows).nullable().meta({ description: 'Null: any of `hows`' }),
        isServing: z
          .boolean()
          .meta({ description: 'Whether only services that serve the municipality count' }),
        within: z.array(z.object({ km: z.number(), ...counted })),
        none: z.object(counted).meta({ description: 'No visit at any distance' }),
      }),
    ),
    residents: z.int(),
    years: z.object({ population: z.int(), foreign: z.int() }),
  })
  .meta({ id: 'Reach' });
