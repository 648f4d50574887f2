import { z } from 'zod';
import { languageTagSchema, localizedTextSchema } from './localizedText.ts';
import { offerHows } from './vocabulary.ts';

const municipalityCodeSchema = z
  .string()
  .regex(/^\d{3}$/)
  .meta({ id: 'MunicipalityCode', description: "Statistics Finland's 3-digit code", examples: ['091'] });

const positionSchema = z
  .object({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) })
  .meta({ id: 'Position', description: 'WGS 84 degrees' });

/** OSM `opening_hours` text; whether it can be read is checked where the reader is (server/directory/hours). */
const hoursSchema = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .meta({
    id: 'OpeningHours',
    description: 'OSM opening_hours text',
    examples: ['Mo-Fr 09:00-15:00; PH off'],
  });

const offeredLanguageSchema = z
  .object({
    tag: languageTagSchema,
    how: z.enum(offerHows),
    hours: hoursSchema
      .optional()
      .meta({ description: "When this language is served, where it differs from the channel's hours" }),
  })
  .meta({ id: 'OfferedLanguage' });
export type OfferedLanguage = z.infer<typeof offeredLanguageSchema>;

const addressSchema = z
  .object({
    street: z.string().trim().min(1).max(200).optional(),
    postalCode: z
      .string()
      .regex(/^\d{5}$/)
      .optional(),
    municipalityCode: municipalityCodeSchema,
    entrance: localizedTextSchema
      .optional()
      .meta({ description: 'Where in the building, which door, which floor' }),
    position: positionSchema.optional(),
    precision: z
      .enum(['entrance', 'street', 'municipality'])
      .optional()
      .meta({ description: 'What the position stands for; absent where there is no position' }),
  })
  .meta({ id: 'Address' });
export type Address = z.infer<typeof addressSchema>;

const shared = {
  label: localizedTextSchema
    .optional()
    .meta({ description: 'What tells this channel from others of its kind' }),
  access: z.array(z.enum(['walk-in', 'appointment'])).optional(),
  bookingUrl: z.url({ protocol: /^https?$/ }).optional(),
  hours: hoursSchema.optional(),
  exceptions: z
    .array(hoursSchema)
    .max(50)
    .optional()
    .meta({ description: 'OSM opening_hours rules that override the hours' }),
  hoursNote: localizedTextSchema.optional(),
  languages: z.array(offeredLanguageSchema).max(100),
  moreLanguages: z
    .boolean()
    .optional()
    .meta({ description: 'The source says that there are others, without naming them' }),
  interpreterOnRequest: z
    .boolean()
    .optional()
    .meta({ description: 'Interpreting into other languages when asked for' }),
};

const phoneNumberSchema = z
  .string()
  .regex(/^\+\d{5,15}$/)
  .meta({ description: 'E.164' });

export const channelSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('visit'), address: addressSchema, ...shared }),
    z.object({ kind: z.literal('phone'), phone: phoneNumberSchema.optional(), ...shared }),
    z.object({ kind: z.literal('email'), email: z.email().optional(), ...shared }),
    z.object({
      kind: z.literal('chat'),
      url: z.url({ protocol: /^https?$/ }).optional(),
      phone: phoneNumberSchema.optional(),
      ...shared,
    }),
    z.object({ kind: z.literal('video'), url: z.url({ protocol: /^https?$/ }).optional(), ...shared }),
    z.object({ kind: z.literal('web'), url: z.url({ protocol: /^https?$/ }), ...shared }),
  ])
  .meta({ id: 'Channel', description: 'One way to reach a service' });
export type Channel = z.infer<typeof channelSchema>;

export { municipalityCodeSchema };
