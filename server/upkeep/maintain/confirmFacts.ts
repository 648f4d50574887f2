import { revisionReasons } from '../../../data/model/revisionReasons.ts';
import type { Service } from '../../../data/model/service.ts';
import { helsinkiDay } from '../../directory/hours/helsinkiTime.ts';
import { appendRevisionIn } from '../../store/appendRevision.ts';
import type { Store } from '../../store/schema.ts';
import { authorOf, openPress, type UpkeepOutcome, type UpkeepPress } from './maintained.ts';

/** A service whose every fact its provider has vouched for on a day. */
function confirmedOn(service: Service, today: string): Service {
  const facts = Object.entries(service.provenance).map(([group, known]) => [
    group,
    { ...known, confirmed: { on: today, by: 'provider' as const } },
  ]);
  return { ...service, provenance: Object.fromEntries(facts) };
}

/** Whether the provider has vouched for every fact on a day. */
export function isConfirmedOn({ provenance }: Service, today: string): boolean {
  return Object.values(provenance).every(
    ({ confirmed }) => confirmed?.on === today && confirmed.by === 'provider',
  );
}

/** "All still correct": one revision in which the provider vouches for every fact today. Twice is once. */
export function confirmFacts(store: Store, press: UpkeepPress): Promise<UpkeepOutcome> {
  return store.transaction().execute(async (transaction): Promise<UpkeepOutcome> => {
    const opened = await openPress(transaction, press);
    if (!opened) return { kind: 'missing' };
    const { maintainer, revision } = opened;
    const today = helsinkiDay(press.now);
    const author = authorOf(maintainer);
    if (revision.author === author && isConfirmedOn(revision.service, today)) return { kind: 'confirmed' };
    if (revision.number !== press.basedOn) return { kind: 'faster' };
    await appendRevisionIn(transaction, {
      service: confirmedOn(revision.service, today),
      author,
      reason: revisionReasons.stillCorrect,
      basedOn: press.basedOn,
      clock: () => press.now,
    });
    return { kind: 'confirmed' };
  });
}
