import { isErasedMark } from '../../../data/model/personalData.ts';
import type { Outcome } from '../../../data/model/reviewPages.ts';
import type { Service } from '../../../data/model/service.ts';
import { appendRevisionIn } from '../../store/appendRevision.ts';
import { audit } from '../../store/audit.ts';
import { serviceRevision } from '../../store/revisions.ts';
import type { Store } from '../../store/schema.ts';
import { checkService } from './checkService.ts';
import { revisedSince } from './outcome.ts';

/** A contact who was erased from the history does not come back as a mark. */
function withoutErasedContact({ authorityContact, ...service }: Service): Service {
  const isErased = isErasedMark(authorityContact?.name);
  return isErased || !authorityContact ? service : { ...service, authorityContact };
}

export interface Restoration {
  serviceId: string;
  /** The revision whose state comes back. */
  number: number;
  /** The newest revision that the editor saw. */
  basedOn: number;
  editor: string;
  /** Why; the history shows it. */
  reason: string;
  now: Date;
}

/** Undoes what came after a revision: its state becomes a new one. Nothing of the history is lost. */
export function restore(
  store: Store,
  { serviceId, number, basedOn, editor, reason, now }: Restoration,
): Promise<Outcome> {
  return store.transaction().execute(async (transaction): Promise<Outcome> => {
    const earlier = await serviceRevision(transaction, serviceId, number);
    if (!earlier) return { kind: 'missing' };
    const faster = await revisedSince(transaction, serviceId, basedOn);
    if (faster) return faster;
    const { service, faults } = checkService(withoutErasedContact(earlier.service));
    if (!service) return { kind: 'faults', faults };
    await appendRevisionIn(transaction, { service, author: editor, reason, basedOn, clock: () => now });
    const detail = { number };
    await audit(transaction, { actor: editor, action: 'service.restore', subject: serviceId, detail, now });
    return { kind: 'done', serviceId, slug: service.slug };
  });
}
