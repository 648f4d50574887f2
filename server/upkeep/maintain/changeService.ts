import { factGroupsOf } from '../../../data/model/factGroupOf.ts';
import { canonical } from '../../../data/model/matchChannels.ts';
import { revisionReasons } from '../../../data/model/revisionReasons.ts';
import type { Provenance, Service } from '../../../data/model/service.ts';
import { diffServices } from '../../../data/model/serviceDiff.ts';
import { helsinkiDay } from '../../directory/hours/helsinkiTime.ts';
import { addSubmission } from '../../store/addSubmission.ts';
import { appendRevisionIn } from '../../store/appendRevision.ts';
import type { Store, StoreTransaction } from '../../store/schema.ts';
import { recordSubmissionEvent } from '../../store/submissions.ts';
import { checkService } from '../review/checkService.ts';
import { baseOf } from './baseOf.ts';
import { waitingMark } from './lookedAt.ts';
import {
  authorOf,
  isTrustedFor,
  openPress,
  type UpkeepOutcome,
  type UpkeepPress,
  waitingChange,
} from './maintained.ts';

export interface UpkeepChange extends UpkeepPress {
  /** What the maintainer makes of the service as it stands, or of their own change that waits. */
  change: (service: Service) => unknown;
  /** What waited when they looked, as `waitingMark` says it; absent: it does not matter. */
  waited?: string;
  /** What they add in words; the editors read it. */
  note: string;
}

type Opened = NonNullable<Awaited<ReturnType<typeof openPress>>>;

/** What the provider itself changed today it also vouches for. */
function withProvenance(before: Service, after: Service, today: string): Service {
  const own: Provenance = {
    source: { kind: 'provider', date: today },
    recordedOn: today,
    confirmed: { on: today, by: 'provider' },
  };
  const groups = [...factGroupsOf(diffServices(before, after))];
  const changed = Object.fromEntries(groups.map((group) => [group, own]));
  return { ...after, provenance: { ...before.provenance, ...changed } };
}

/** What only officials see stays with what is published, but for a contact that is another one. */
function contactToSend({ authorityContact: before }: Service, { authorityContact: after }: Service) {
  return canonical(before) === canonical(after) ? {} : { authorityContact: after ?? null };
}

async function publishAtOnce(
  transaction: StoreTransaction,
  { maintainer, revision }: Opened,
  { basedOn, note, now }: UpkeepChange,
  service: Service,
): Promise<UpkeepOutcome> {
  await appendRevisionIn(transaction, {
    service: withProvenance(revision.service, service, helsinkiDay(now)),
    author: authorOf(maintainer),
    reason: note || revisionReasons.changedByProvider,
    basedOn,
    clock: () => now,
  });
  return { kind: 'published' };
}

async function submit(
  transaction: StoreTransaction,
  { maintainer, revision }: Opened,
  { note, now }: UpkeepChange,
  service: Service,
): Promise<UpkeepOutcome> {
  // Sources are those of what is published.
  const { authorityContact: _, provenance: __, ...shown } = service;
  const document = { ...shown, ...contactToSend(revision.service, service) };
  const serviceId = service.id;
  const waiting = await waitingChange(transaction, maintainer, serviceId);
  if (waiting) {
    await recordSubmissionEvent(transaction, {
      submissionId: waiting.id,
      basedOn: waiting.version,
      kind: 'edited',
      author: 'sender',
      note,
      document,
      state: 'waiting',
      now,
    });
  } else {
    await addSubmission(transaction, {
      document,
      serviceId,
      sender: {
        name: maintainer.name || maintainer.email,
        email: maintainer.email,
        language: maintainer.language,
      },
      source: { kind: 'upkeep', maintainerId: maintainer.id, basedOn: revision.number },
      note,
      author: 'sender',
      // The link came by mail to that address.
      confirmedAt: now.toISOString(),
      now,
    });
  }
  return { kind: 'waiting' };
}

/**
 * A maintainer's change of a service: published at once where an editor trusts them with it, else a submission for the
 * editors; a second change adds to one that waits.
 */
export function changeService(store: Store, change: UpkeepChange): Promise<UpkeepOutcome> {
  return store.transaction().execute(async (transaction): Promise<UpkeepOutcome> => {
    const opened = await openPress(transaction, change);
    if (!opened) return { kind: 'missing' };
    const { maintainer, revision } = opened;
    if (revision.number !== change.basedOn) return { kind: 'faster' };
    const isTrusted = isTrustedFor(maintainer, revision.service);
    const waiting = isTrusted ? null : await waitingChange(transaction, maintainer, change.serviceId);
    if ((change.waited ?? waitingMark(waiting)) !== waitingMark(waiting)) return { kind: 'faster' };
    const base = baseOf(revision.service, waiting);
    const { service, faults } = checkService(change.change(base));
    if (!service) return { kind: 'faults', faults };
    if (diffServices(base, service).length === 0) return { kind: 'unchanged' };
    return (isTrusted ? publishAtOnce : submit)(transaction, opened, change, service);
  });
}
