import { z } from 'zod';
import { channelSchema, municipalityCodeSchema } from './channel.ts';
import { localizedTextSchema } from './localizedText.ts';
import { factGroups, providerTypes, serviceStates } from './vocabulary.ts';

/** A day, month or year: as exact as the source is. */
const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .meta({ id: 'PartialDate', examples: ['2024-03', '2022'] });

const provenanceSchema = z
  .object({
    source: z.object({
      kind: z.enum(['public-page', 'provider', 'editor']),
      url: z.url({ protocol: /^https?$/ }).optional(),
      title: z.string().max(300).optional(),
      date: partialDateSchema.optional().meta({ description: 'The date that the source itself shows' }),
    }),
    recordedOn: z.iso.date(),
    confirmed: z
      .object({ on: z.iso.date(), by: z.enum(['provider', 'editor']) })
      .optional()
      .meta({ description: 'Absent until a person has vouched for the facts' }),
  })
  .meta({ id: 'Provenance' });
export type Provenance = z.infer<typeof provenanceSchema>;

const serviceAreaSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('nationwide') }),
    z.object({ kind: z.literal('municipalities'), codes: z.array(municipalityCodeSchema).min(1).max(308) }),
  ])
  .meta({ id: 'ServiceArea', description: 'Whom the service is for, by where they live' });

/** What the public may read of a service. */
export const publicServiceSchema = z
  .object({
    id: z.uuid(),
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(120),
    state: z.enum(serviceStates),
    reopensOn: z.iso
      .date()
      .optional()
      .meta({ description: 'When a service that is closed for a time opens again, where that is known' }),
    name: localizedTextSchema,
    summary: localizedTextSchema.optional(),
    description: localizedTextSchema.optional(),
    provider: z.object({
      type: z.enum(providerTypes),
      name: localizedTextSchema.optional(),
      municipalityCode: municipalityCodeSchema,
    }),
    topics: z.array(z.string().max(40)).max(20),
    audiences: z.array(z.string().max(40)).max(20),
    channels: z.array(channelSchema).min(1).max(40),
    serviceArea: serviceAreaSchema.optional(),
    accessibility: z
      .object({
        wheelchair: z.enum(['yes', 'limited', 'no']).optional(),
        note: localizedTextSchema.optional(),
      })
      .optional(),
    price: z.object({ isFree: z.boolean(), note: localizedTextSchema.optional() }).optional(),
    funding: localizedTextSchema.optional(),
    ptvId: z.uuid().optional(),
    links: z
      .array(z.object({ url: z.url({ protocol: /^https?$/ }), title: localizedTextSchema.optional() }))
      .max(20),
    provenance: z.partialRecord(z.enum(factGroups), provenanceSchema),
  })
  .meta({ id: 'Service', description: 'A guidance or counselling service for immigrants' });
export type PublicService = z.infer<typeof publicServiceSchema>;

/** Who is behind a service, and when they agreed that signed-in officials may see it. */
export const authorityContactSchema = z.object({
  name: z.string().max(200).optional(),
  role: localizedTextSchema.optional(),
  phone: z.string().max(40).optional(),
  email: z.email().optional(),
  consentedOn: z.iso.date(),
});

/** A whole service: what the public may read, and the contact that signed-in officials see. */
export const serviceSchema = publicServiceSchema.extend({
  authorityContact: authorityContactSchema.optional(),
});
export type Service = z.infer<typeof serviceSchema>;

/** A service without what only officials may see. */
export function toPublicService({ authorityContact: _, ...open }: Service): PublicService {
  return open;
}
