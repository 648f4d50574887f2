import type { Transaction } from 'kysely';
import { type Service, serviceSchema } from '../../data/model/service.ts';
import { toRevisionRow } from './revisionRow.ts';
import { latestSeq } from './revisions.ts';
import type { Store, Tables } from './schema.ts';
import { StoreError } from './storeError.ts';

export interface ImportOptions {
  author: string;
  reason: string;
  /** Called after each transaction with the number of services imported so far. */
  onProgress?: (count: number) => void;
}

const transactionSize = 1000;
/** Rows for one statement: more gain nothing. */
const statementSize = 100;

function* inChunks<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let chunk: T[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length === size) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}

/** Adds the first revision of each new service, validated, within the caller's transaction. */
export async function insertFirstRevisions(
  transaction: Transaction<Tables>,
  services: Service[],
  { author, reason }: { author: string; reason: string },
): Promise<void> {
  const now = new Date().toISOString();
  for (const rows of inChunks(services, statementSize)) {
    const documents = rows.map((service) => serviceSchema.parse(service));
    await transaction
      .insertInto('service_identity')
      .values(documents.map(({ id, slug }) => ({ id, slug, created_at: now })))
      .execute();
    await transaction
      .insertInto('revision')
      .values(
        documents.map((service) => toRevisionRow({ service, number: 1, author, reason, createdAt: now })),
      )
      .execute();
  }
}

/**
 * Fills an empty database with new services, in transactions of 1,000; gives their number. Throws StoreError where the
 * database has services already, and ZodError at the first service that does not fit the schema.
 */
export async function importServices(
  db: Store,
  services: Iterable<Service>,
  options: ImportOptions,
): Promise<number> {
  if ((await latestSeq(db)) > 0) {
    throw new StoreError('The database holds services already; an import needs an empty one.', {
      code: 'database-not-empty',
    });
  }
  let count = 0;
  for (const batch of inChunks(services, transactionSize)) {
    await db.transaction().execute((transaction) => insertFirstRevisions(transaction, batch, options));
    count += batch.length;
    options.onProgress?.(count);
  }
  return count;
}
