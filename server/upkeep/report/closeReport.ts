import { audit } from '../../store/audit.ts';
import { closeErrorReport } from '../../store/errorReports.ts';
import type { Store } from '../../store/schema.ts';

/** Closes what a visitor found wrong, and notes who did; false where it was closed before, or is none. */
export function closeReport(
  store: Store,
  { id, note, editor, now }: { id: string; note: string; editor: string; now: Date },
): Promise<boolean> {
  return store.transaction().execute(async (transaction) => {
    const serviceId = await closeErrorReport(transaction, id, { by: editor, note, now });
    if (serviceId === null) return false;
    await audit(transaction, { actor: editor, action: 'report.close', subject: serviceId, now });
    return true;
  });
}
