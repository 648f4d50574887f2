import { type Service, serviceSchema } from '../../data/model/service.ts';
import type { ServiceState } from '../../data/model/vocabulary.ts';
import { StoreError } from './storeError.ts';

/** One accepted state of a service. */
export interface Revision {
  /** The place in the change feed. */
  seq: number;
  /** 1, 2, … within the service. */
  number: number;
  service: Service;
  author: string;
  reason: string;
  /** ISO 8601 UTC. */
  createdAt: string;
}

/** A revision as the feed has it: what the database itself vouches for, and the service where it can be read. */
export interface FeedEntry {
  seq: number;
  number: number;
  serviceId: string;
  state: ServiceState;
  service: Service | null;
  /** Why there is no service. */
  fault: StoreError | null;
}

interface RevisionRow {
  seq: number;
  number: number;
  document: string;
  author: string;
  reason: string;
  created_at: string;
}

export const revisionColumns = ['seq', 'number', 'document', 'author', 'reason', 'created_at'] as const;

/** A new revision as a row; its place in the feed comes from the database. */
export function toRevisionRow({ service, createdAt, ...rest }: Omit<Revision, 'seq'>) {
  return {
    service_id: service.id,
    state: service.state,
    document: JSON.stringify(service),
    created_at: createdAt,
    ...rest,
  };
}

/** A row as a revision; throws StoreError where its document does not fit the schema. */
export function toRevision({ document, created_at: createdAt, ...row }: RevisionRow): Revision {
  const parsed = serviceSchema.safeParse(JSON.parse(document));
  if (!parsed.success) {
    throw new StoreError(`Revision ${row.seq} does not fit the schema of a service.`, {
      code: 'document-unreadable',
      cause: parsed.error,
    });
  }
  return { ...row, service: parsed.data, createdAt };
}

interface FeedRow extends RevisionRow {
  service_id: string;
  state: ServiceState;
}

export const feedColumns = [...revisionColumns, 'service_id', 'state'] as const;

/** A row as an entry of the feed: a document that an earlier version wrote otherwise must not end the feed. */
export function toFeedEntry({ service_id: serviceId, state, ...row }: FeedRow): FeedEntry {
  const { seq, number } = row;
  try {
    return { seq, number, serviceId, state, service: toRevision(row).service, fault: null };
  } catch (fault) {
    if (!(fault instanceof StoreError)) throw fault;
    return { seq, number, serviceId, state, service: null, fault };
  }
}
