import { z } from 'zod';
import type { Changes } from '../../../../data/model/changes.ts';
import { municipalityCodeSchema } from '../../../../data/model/channel.ts';
import { channelKinds, offerHows } from '../../../../data/model/vocabulary.ts';

const names = z.object({ fi: z.string(), sv: z.string() });
const how = z.enum(offerHows);
const counts = {
  opened: z.int(),
  closed: z.int(),
  gained: z.int().meta({ description: 'Services that gained at least one language' }),
  lost: z.int().meta({ description: 'Services that lost at least one language' }),
};

const eventSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('opened') }),
    z.object({ kind: z.literal('reopened') }),
    z.object({ kind: z.literal('paused'), reopensOn: z.iso.date().nullable() }),
    z.object({ kind: z.literal('closed') }),
    z.object({ kind: z.literal('gained-language'), tag: z.string(), how }),
    z.object({ kind: z.literal('lost-language'), tag: z.string(), how }),
    z.object({ kind: z.literal('changed-how'), tag: z.string(), from: how, to: how }),
    z.object({ kind: z.literal('changed-hours'), via: z.array(z.enum(channelKinds)) }),
    z.object({ kind: z.literal('changed-contact'), via: z.array(z.enum(channelKinds)) }),
  ])
  .meta({ id: 'ServiceEvent' });

export const changesSchema: z.ZodType<Changes> = z
  .object({
    since: z.iso.date(),
    until: z.iso.date(),
    services: z
      .object({ before: z.int(), after: z.int() })
      .meta({ description: 'Services at the ends of both days, of those asked for' }),
    total: z.object(counts),
    languages: z.array(
      z
        .object({
          tag: z.string(),
          before: z.int(),
          after: z.int(),
          gained: z.int(),
          lost: z.int(),
          changedHow: z.int(),
        })
        .meta({ description: 'Services by language: `before + gained - lost = after`' }),
    ),
    regions: z.array(z.object({ code: z.string(), name: names, ...counts })),
    changed: z.array(
      z.object({
        id: z.uuid(),
        slug: z.string(),
        name: z.record(z.string(), z.string()),
        municipality: z.object({ code: municipalityCodeSchema, name: names }),
        region: z.string(),
        wasListed: z.boolean(),
        isListed: z.boolean(),
        events: z.array(eventSchema),
      }),
    ),
  })
  .meta({ id: 'Changes' });
