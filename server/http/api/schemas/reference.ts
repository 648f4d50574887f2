import { z } from 'zod';
import type { Geography, PlaceSuggestion } from '../../../../data/model/card.ts';
import { interfaceLanguages } from '../../../../data/model/languageTag.ts';
import type { ProgrammeLink } from '../../../../data/model/programme.ts';
import { areaKinds } from '../../../../data/model/query.ts';
import { areaNamesSchema } from './answer.ts';
import { nameSchema } from './card.ts';

const translatedName = z
  .partialRecord(z.enum(interfaceLanguages), z.string())
  .meta({ id: 'TranslatedName', description: 'A name in each interface language' });

export const languagesSchema = z
  .object({
    items: z.array(
      z.object({
        tag: z.string(),
        autonym: z.string().meta({ description: "The language's name in itself and its own script" }),
        direction: z.enum(['ltr', 'rtl']),
        short: z.string(),
        name: translatedName,
        aliases: z.array(z.string()),
        speakers: z
          .object({ count: z.int(), year: z.int() })
          .optional()
          .meta({ description: 'People in Finland with this mother tongue at the end of the year' }),
      }),
    ),
  })
  .meta({ id: 'LanguageList' });

export const namedListSchema = z
  .object({ items: z.array(z.object({ id: z.string(), name: translatedName })) })
  .meta({ id: 'NamedList' });

export const programmeSchema: z.ZodType<ProgrammeLink | null> = z
  .object({
    url: z.url(),
    checkedAt: z.iso.date().meta({ description: 'When an editor last opened it' }),
  })
  .nullable()
  .meta({ description: 'Where its integration programme is; null where that is not known' });

export const geographySchema: z.ZodType<Geography> = z
  .object({
    items: z.array(
      z.object({
        code: z.string(),
        slug: z.string(),
        name: nameSchema,
        region: z.string(),
        county: z.string(),
        employment: z.string(),
        population: z.int(),
        lat: z.number().meta({ description: 'The seat of the municipality, in WGS 84 degrees' }),
        lng: z.number(),
        integrationProgramme: programmeSchema,
      }),
    ),
    areas: z.array(z.object({ kind: z.enum(areaKinds), code: z.string(), name: areaNamesSchema })),
  })
  .meta({ id: 'Geography' });

const placeSuggestionSchema: z.ZodType<PlaceSuggestion> = z
  .object({
    code: z.string().nullable().meta({ description: 'The municipality' }),
    name: nameSchema,
    lat: z.number(),
    lng: z.number(),
    postalCode: z.string().optional(),
    label: z.string().optional().meta({ description: "What to show instead of the municipality's name" }),
  })
  .meta({ id: 'PlaceSuggestion' });

export const placesSchema = z.object({ items: z.array(placeSuggestionSchema) }).meta({ id: 'PlaceList' });
