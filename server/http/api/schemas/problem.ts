import { z } from 'zod';

export const problemSchema = z
  .object({
    type: z.string().meta({
      description: 'Address of a page that explains this kind of problem',
      examples: ['/problems/bad-query'],
    }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().meta({ description: 'The path that was asked for' }),
    faults: z
      .array(
        z.object({
          parameter: z.string(),
          code: z.enum(['unknown-parameter', 'repeated', 'malformed', 'not-found']),
          value: z.string(),
          expected: z.string().meta({ description: 'What would have been right' }),
        }),
      )
      .optional()
      .meta({ description: 'Each parameter that cannot be used' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' });
