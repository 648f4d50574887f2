import { z } from 'zod';
import { localizedTextSchema } from '../../../../data/model/localizedText.ts';
import type { TableRow, TableWindow } from '../../../../data/model/table.ts';
import { factGroups } from '../../../../data/model/vocabulary.ts';
import { hitSchema, schedulesSchema } from './card.ts';

const rowSchema: z.ZodType<TableRow> = z
  .object({
    hit: hitSchema,
    provider: localizedTextSchema,
    region: z.string(),
    county: z.string(),
    employment: z.string(),
    area: z
      .discriminatedUnion('kind', [
        z.object({ kind: z.literal('nationwide') }),
        z.object({
          kind: z.literal('municipalities'),
          names: z.array(z.string()),
          more: z.int().meta({ description: 'How many are served beside those named' }),
        }),
      ])
      .nullable(),
    topics: z.array(z.string()),
    audiences: z.array(z.string()),
    dueOn: z.iso.date().nullable().meta({ description: 'When the first of the facts falls due' }),
    due: z.array(z.enum(factGroups)).meta({ description: 'Facts that are due already' }),
    source: z.object({ title: z.string(), url: z.string().nullable(), date: z.string() }).nullable(),
    price: z.object({ isFree: z.boolean(), note: localizedTextSchema.nullable() }).nullable(),
  })
  .meta({ id: 'TableRow' });

export const tableWindowSchema: z.ZodType<TableWindow> = z
  .object({ total: z.int(), from: z.int(), rows: z.array(rowSchema), schedules: schedulesSchema })
  .meta({ id: 'TableWindow' });
