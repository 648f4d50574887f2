import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Store } from './schema.ts';

const tries = 20;
const waitMs = 250;

/**
 * Writes the whole file anew without what was deleted, and empties the write-ahead log. False where another process
 * keeps reading an older state: then the log still holds it, and the next call tries again.
 */
export async function leaveNoTrace(store: Store): Promise<boolean> {
  await sql`vacuum`.execute(store);
  for (let tried = 0; tried < tries; tried += 1) {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(store);
    if (rows[0]?.busy === 0) return true;
    await setTimeout(waitMs);
  }
  return false;
}
