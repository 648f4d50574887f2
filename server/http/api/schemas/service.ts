import { z } from 'zod';
import { publicServiceSchema } from '../../../../data/model/service.ts';
import { pointSchema } from './card.ts';

export const listedServiceSchema = publicServiceSchema
  .extend({
    position: pointSchema.meta({ description: 'Where the service stands on the map' }),
    isExact: z.boolean().meta({ description: "False: the municipality's seat, or somewhere on the street" }),
    distanceKm: z.number().nullable().meta({ description: 'From `near`; null where that is not given' }),
  })
  .meta({ id: 'ListedService' });
export type ListedService = z.infer<typeof listedServiceSchema>;

export const serviceListSchema = z
  .object({
    items: z.array(listedServiceSchema),
    total: z.int().meta({ description: 'How many services match, on all pages' }),
    next: z
      .string()
      .nullable()
      .meta({ description: 'Cursor of the next page; the `Link` header has its address' }),
  })
  .meta({ id: 'ServiceList' });
