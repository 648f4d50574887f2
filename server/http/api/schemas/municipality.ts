import { z } from 'zod';
import { municipalityCodeSchema } from '../../../../data/model/channel.ts';
import { languageTagSchema, localizedTextSchema } from '../../../../data/model/localizedText.ts';
import { groupKinds, type MunicipalityAnswer } from '../../../../data/model/municipalityPages.ts';
import { areaKinds } from '../../../../data/model/query.ts';
import { channelKinds, offerHows, providerTypes } from '../../../../data/model/vocabulary.ts';
import { areaNamesSchema } from './answer.ts';
import { hitSchema, nameSchema, pointSchema, schedulesSchema } from './card.ts';
import { programmeSchema } from './reference.ts';

const waysSchema = z.array(z.object({ how: z.enum(offerHows), via: z.array(z.enum(channelKinds)) }));

const nearestSchema = z
  .object({
    slug: z.string(),
    name: localizedTextSchema,
    municipality: z.object({ code: municipalityCodeSchema, name: nameSchema }),
    distanceKm: z.number().meta({ description: 'From the seat of the municipality, as the crow flies' }),
    servesHere: z.boolean().meta({ description: 'Whether its service area includes the municipality' }),
  })
  .nullable();

const offeredSchema = z.object({
  tag: languageTagSchema,
  here: waysSchema.meta({ description: 'By services for the municipality, best way first' }),
  hereCount: z.int(),
  remote: waysSchema.meta({ description: 'Without a visit, by services for all of Finland elsewhere' }),
  remoteCount: z.int(),
});

export const municipalitySchema: z.ZodType<MunicipalityAnswer> = z
  .object({
    code: municipalityCodeSchema,
    slug: z.string(),
    name: nameSchema,
    languages: z.array(z.string()).meta({ description: "Official languages, the majority's first" }),
    position: pointSchema.meta({ description: 'The seat of the municipality' }),
    population: z.object({ count: z.int(), year: z.int() }),
    foreignLanguagePercent: z.object({ value: z.number(), year: z.int() }),
    areas: z.array(z.object({ kind: z.enum(areaKinds), code: z.string(), name: areaNamesSchema })),
    integrationProgramme: programmeSchema,
    total: z.int().meta({ description: 'Services whose service area includes the municipality' }),
    offered: z
      .array(offeredSchema)
      .meta({ description: 'Languages in which people who live here are served' }),
    interpreted: z.int().meta({
      description: 'Services for the municipality that get an interpreter for further languages on request',
    }),
    groups: z.array(z.object({ kind: z.enum(groupKinds), total: z.int(), items: z.array(hitSchema) })).meta({
      description:
        'Its own services, others that are here, those elsewhere that serve it, and those for all of Finland: of each the first ones. All are in `/services` with `serves`',
    }),
    missing: z
      .array(
        z.object({
          tag: languageTagSchema,
          speakers: z.object({ count: z.int(), year: z.int() }),
          visit: nearestSchema,
          remote: nearestSchema,
        }),
      )
      .meta({
        description:
          'Of the 15 most spoken languages of Finland besides the official ones, those that nobody speaks in a service for the municipality, with the nearest service',
      }),
    authorities: z
      .array(
        z.object({
          slug: z.string(),
          name: localizedTextSchema,
          provider: localizedTextSchema.nullable(),
          providerType: z.enum(providerTypes),
        }),
      )
      .meta({ description: 'Services that authorities run for the municipality' }),
    schedules: schedulesSchema,
  })
  .meta({
    id: 'Municipality',
    description: 'Who serves the people of a municipality, and in which languages',
  });
