import type { Store } from '../../store/schema.ts';
import type { Submission } from '../../store/submissionRow.ts';
import { submissionEvents } from '../../store/submissions.ts';

/** What a submission said at an earlier version; what it says now, where there was none. */
export async function documentAt(
  db: Store,
  { id, document }: Pick<Submission, 'id' | 'document'>,
  version: number,
): Promise<Record<string, unknown>> {
  const events = await submissionEvents(db, id);
  return events.findLast((event) => event.number <= version && event.document)?.document ?? document;
}
