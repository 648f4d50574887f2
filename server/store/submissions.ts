import { randomUUID } from 'node:crypto';
import { serviceSchema } from '../../data/model/service.ts';
import type { Store } from './schema.ts';

export interface NewSubmission {
  /** What was sent in: a service, complete or not. */
  document: Record<string, unknown>;
  /** The service to change; absent: a new one. */
  serviceId?: string;
  /** Where it came from. */
  source: Record<string, unknown>;
  note?: string;
}

/** What the schema finds missing or wrong in a submitted document. */
export interface Fault {
  path: string;
  message: string;
}

function findFaults(document: Record<string, unknown>): Fault[] {
  const { error } = serviceSchema.safeParse(document);
  return (error?.issues ?? []).map(({ path, message }) => ({ path: path.join('.'), message }));
}

/** Keeps a submission as it was given, for an editor; on disk when this resolves. Its faults do not stop it. */
export async function addSubmission(
  db: Store,
  { document, serviceId, source, note = '' }: NewSubmission,
): Promise<{ id: string; faults: Fault[] }> {
  const id = randomUUID();
  const faults = findFaults(document);
  await db
    .insertInto('submission')
    .values({
      id,
      service_id: serviceId ?? null,
      document: JSON.stringify(document),
      faults: JSON.stringify(faults),
      source: JSON.stringify(source),
      note,
      received_at: new Date().toISOString(),
    })
    .execute();
  return { id, faults };
}
