import type { NoticeState } from '../../data/model/notice.ts';
import { audit } from '../store/audit.ts';
import { appendNotice, type NewNotice } from '../store/notices.ts';
import type { Store } from '../store/schema.ts';

const actions = {
  draft: 'notice.draft',
  published: 'notice.publish',
  withdrawn: 'notice.withdraw',
} as const satisfies Record<NoticeState, string>;

/** Writes the next state of a notice and notes who did, together. Throws ConflictError where another was faster. */
export function saveNotice(store: Store, notice: NewNotice): Promise<void> {
  return store.transaction().execute(async (transaction) => {
    await appendNotice(transaction, notice);
    const { author: actor, state, id: subject, now } = notice;
    await audit(transaction, { actor, action: actions[state], subject, now });
  });
}
