import { type PublicService, toPublicService } from '../../data/model/service.ts';
import type { FeedEntry } from '../store/revisionRow.ts';
import { lastReadable } from '../store/revisions.ts';
import type { Store } from '../store/schema.ts';

function isPublic(service: { state: PublicService['state'] }): boolean {
  return service.state === 'published' || service.state === 'temporarily-closed';
}

/**
 * What the public sees of a service after a revision; null: nothing. Where the revision cannot be read, the last state
 * that can be.
 */
export async function publicStateOf(store: Store, entry: FeedEntry): Promise<PublicService | null> {
  const { serviceId, state, seq } = entry;
  const service = isPublic(entry) ? (entry.service ?? (await lastReadable(store, serviceId, seq))) : null;
  return service && isPublic(service) ? { ...toPublicService(service), state } : null;
}
