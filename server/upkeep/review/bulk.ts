import type { Outcome } from '../../../data/model/reviewPages.ts';
import type { Store } from '../../store/schema.ts';
import { reject } from './decide.ts';
import type { Editor, Looked } from './outcome.ts';
import { publish } from './publish.ts';

/** More at once is not looked at, only pressed. */
const maxBulk = 50;

export type BulkItem = Looked & { basedOnRevision: number };

export type BulkAction =
  | { kind: 'publish'; reason: string; isVouched: boolean }
  | { kind: 'reject'; reason: string };

export interface BulkResult {
  submissionId: string;
  outcome: Outcome | { kind: 'failed' };
}

/**
 * Publishes or rejects several submissions, each in its own transaction: one with faults, or that someone else was
 * faster with, does not hold up the others. `onError` hears of what failed for reasons of ours.
 */
export async function decideSeveral(
  store: Store,
  items: BulkItem[],
  action: BulkAction,
  { onError, ...editor }: Editor & { onError: (error: unknown) => void },
): Promise<BulkResult[]> {
  const results: BulkResult[] = [];
  for (const item of items.slice(0, maxBulk)) {
    const { submissionId } = item;
    try {
      const outcome =
        action.kind === 'publish'
          ? await publish(store, { ...item, ...action, ...editor })
          : await reject(store, { ...item, ...action, ...editor });
      results.push({ submissionId, outcome });
    } catch (error) {
      onError(error);
      results.push({ submissionId, outcome: { kind: 'failed' } });
    }
  }
  return results;
}
