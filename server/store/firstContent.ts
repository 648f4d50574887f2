import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { revisionReasons } from '../../data/model/revisionReasons.ts';
import { serviceSchema } from '../../data/model/service.ts';
import { addSubmission } from './addSubmission.ts';
import { insertFirstRevisions } from './importServices.ts';
import { latestSeq } from './revisions.ts';
import type { Store } from './schema.ts';

const publishedFileSchema = z.object({ services: z.array(serviceSchema) });

const submissionsFileSchema = z.object({
  submissions: z.array(
    z.object({
      document: z.record(z.string(), z.unknown()),
      source: z.record(z.string(), z.unknown()),
      note: z.string().optional(),
    }),
  ),
});

async function readContent<T>(schema: z.ZodType<T>, folder: URL, name: string): Promise<T> {
  return schema.parse(JSON.parse(await readFile(new URL(name, folder), 'utf8')));
}

/**
 * Fills an empty database with the content that comes with the program: all of it or none. Gives how many services and
 * submissions were added, or null where the database had services already.
 */
export async function seedFirstContent(
  db: Store,
  folder = new URL('../../data/services/', import.meta.url),
): Promise<{ services: number; submissions: number } | null> {
  const { services } = await readContent(publishedFileSchema, folder, 'published.json');
  const { submissions } = await readContent(submissionsFileSchema, folder, 'submissions.json');
  return db.transaction().execute(async (transaction) => {
    if ((await latestSeq(transaction)) > 0) return null;
    await insertFirstRevisions(transaction, services, {
      author: 'seed',
      reason: revisionReasons.firstContent,
    });
    const now = new Date();
    for (const submission of submissions) await addSubmission(transaction, { ...submission, now });
    return { services: services.length, submissions: submissions.length };
  });
}
