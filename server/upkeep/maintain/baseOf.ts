import { type Service, serviceSchema } from '../../../data/model/service.ts';
import type { Submission } from '../../store/submissionRow.ts';

/** What is changed: the service as published, or as it would be after a change that waits already. */
export function baseOf(published: Service, waiting: Pick<Submission, 'document'> | null): Service {
  if (!waiting) return published;
  const { id, slug, provenance } = published;
  const { authorityContact = published.authorityContact, ...document } = waiting.document;
  const contact = authorityContact ? { authorityContact } : {};
  return serviceSchema.safeParse({ ...document, ...contact, id, slug, provenance }).data ?? published;
}
