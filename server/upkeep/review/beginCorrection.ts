import { addSubmission } from '../../store/addSubmission.ts';
import { serviceHistory } from '../../store/revisions.ts';
import type { Store } from '../../store/schema.ts';
import { listSubmissions } from '../../store/submissions.ts';
import { changedDocument } from '../changedDocument.ts';

/**
 * Opens a change of a service on an editor's own account, to be worked on and published as any other; one that the
 * editor has open already is gone on with. Gives the submission's id; null where there is no such service.
 */
export function beginCorrection(
  store: Store,
  { serviceId, editor, now }: { serviceId: string; editor: string; now: Date },
): Promise<string | null> {
  return store.transaction().execute(async (transaction) => {
    const [newest] = await serviceHistory(transaction, serviceId, 1);
    if (!newest) return null;
    const open = await listSubmissions(transaction, { states: ['waiting'], serviceId, limit: 100 });
    const own = open.find(({ source }) => source.kind === 'editor' && source.editor === editor);
    if (own) return own.id;
    const { id } = await addSubmission(transaction, {
      document: changedDocument(newest.service, {}),
      serviceId,
      source: { kind: 'editor', editor, basedOn: newest.number },
      author: editor,
      now,
    });
    return id;
  });
}
