import { z } from 'zod';
import { municipalityCodeSchema } from '../../../../data/model/channel.ts';
import { type Need, needGaps } from '../../../../data/model/need.ts';
import { areaKinds } from '../../../../data/model/query.ts';
import { areaNamesSchema } from './answer.ts';

const perThousand = z
  .number()
  .nullable()
  .meta({ description: 'Services for each 1,000 speakers; null where there are none, or it is not known' });

export const needSchema: z.ZodType<Need> = z
  .object({
    by: z.enum(areaKinds),
    day: z.iso.date(),
    origin: z
      .object({ title: z.string(), year: z.int(), importedAt: z.iso.datetime() })
      .nullable()
      .meta({ description: 'The table of speakers by municipality; null: none is loaded' }),
    languages: z.array(
      z.object({
        tag: z.string(),
        speakers: z.int().nullable(),
        year: z.int().nullable(),
        services: z.int().meta({ description: 'Different services, those for the whole country included' }),
        nationwide: z.int(),
        perThousand,
      }),
    ),
    areas: z.array(
      z.object({
        code: z.string(),
        name: areaNamesSchema,
        population: z.int(),
        foreignEstimate: z.int(),
      }),
    ),
    cells: z.array(
      z.object({
        language: z.string(),
        area: z.string(),
        speakers: z.int().nullable(),
        services: z.int().meta({ description: 'Without those for the whole country' }),
        perThousand,
      }),
    ),
    groups: z.array(
      z.object({
        language: z.string(),
        municipality: municipalityCodeSchema,
        speakers: z.int(),
        services: z.int(),
        nationwide: z.int(),
        km: z.number().nullable().meta({ description: 'To the nearest visit that serves the municipality' }),
        gap: z.enum(needGaps),
      }),
    ),
    gaps: z.array(z.object({ gap: z.enum(needGaps), groups: z.int(), speakers: z.int() })),
    untold: z.int().meta({ description: 'Numbers that the source does not tell' }),
  })
  .meta({ id: 'Need' });
