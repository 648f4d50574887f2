import { z } from 'zod';
import type { Card, Hit, Schedules } from '../../../../data/model/card.ts';
import { municipalityCodeSchema } from '../../../../data/model/channel.ts';
import { languageTagSchema, localizedTextSchema } from '../../../../data/model/localizedText.ts';
import { channelKinds, offerHows, providerTypes, serviceStates } from '../../../../data/model/vocabulary.ts';

export const nameSchema = z
  .object({ fi: z.string(), sv: z.string() })
  .meta({ id: 'Name', description: 'A name in Finnish and Swedish' });

export const pointSchema = z
  .object({ lat: z.number(), lng: z.number() })
  .meta({ id: 'Point', description: 'WGS 84 degrees' });

export const schedulesSchema: z.ZodType<Schedules> = z
  .object({
    base: z.iso.datetime().meta({ description: 'Midnight in Helsinki of the first day' }),
    days: z
      .array(z.int())
      .meta({ description: 'When each day begins, and the last one ends, in minutes after the base' }),
    list: z.array(z.array(z.int())).meta({
      description:
        'Pairs of opening and closing, in minutes after the base; the first list stands for "hours not known"',
    }),
  })
  .meta({
    id: 'Schedules',
    description: "Opening hours of the coming two weeks, which cards' `schedule` points into",
  });

const scheduleIndex = z.int().min(0).meta({ description: 'Index into the schedules; 0: not known' });

const cardChannelSchema = z
  .object({
    kind: z.enum(channelKinds),
    value: z.string().nullable().meta({ description: 'Telephone number (E.164), e-mail address or URL' }),
    display: z.string().optional().meta({ description: 'The telephone number as it is written in Finland' }),
    label: localizedTextSchema.optional(),
    access: z.array(z.enum(['walk-in', 'appointment'])),
    schedule: scheduleIndex,
    offers: z.array(z.object({ tag: languageTagSchema, how: z.enum(offerHows), schedule: scheduleIndex })),
    interpreterOnRequest: z.boolean(),
    moreLanguages: z.boolean(),
  })
  .meta({ id: 'CardChannel' });

const cardObject = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: localizedTextSchema,
  state: z.enum(serviceStates),
  municipality: z.object({ code: municipalityCodeSchema, name: nameSchema }),
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  position: pointSchema,
  isExact: z.boolean().meta({ description: "False: the municipality's seat, or somewhere on the street" }),
  providerType: z.enum(providerTypes),
  channels: z.array(cardChannelSchema),
  confirmed: z
    .object({ on: z.iso.date(), by: z.enum(['provider', 'editor']) })
    .nullable()
    .meta({ description: 'The latest confirmation by a person' }),
  sourceDate: z.string().nullable().meta({ description: 'Date shown by the source, as exact as it is' }),
});

export const cardSchema: z.ZodType<Card> = cardObject.meta({
  id: 'Card',
  description: 'The short form of a service that lists and the map show',
});

export const hitSchema: z.ZodType<Hit> = cardObject
  .extend({ distanceKm: z.number().nullable() })
  .meta({ id: 'Hit', description: 'A card as an answer to a query' });
