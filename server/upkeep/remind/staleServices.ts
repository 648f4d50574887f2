import { dueFacts } from '../../../data/model/dueFacts.ts';
import type { Service } from '../../../data/model/service.ts';
import type { DueFact } from '../../../data/model/upkeep.ts';
import { helsinkiDay } from '../../directory/hours/helsinkiTime.ts';
import { maintainersOf } from '../../store/maintainedServices.ts';
import { remindersOf } from '../../store/reminders.ts';
import type { Store } from '../../store/schema.ts';
import { isStale } from './reminderStage.ts';

/** A service whose facts are due and which nobody answers for. */
export interface StaleService {
  service: Pick<Service, 'id' | 'slug' | 'name' | 'provider'>;
  facts: DueFact[];
  /** The day on which the earliest of the facts fell due. */
  dueOn: string;
  /** False: nobody looks after it. */
  hasMaintainer: boolean;
}

type Candidate = Pick<Service, 'id' | 'slug' | 'name' | 'provider' | 'provenance'>;

/** The editors' list: published services whose reminders were in vain, or that nobody can be reminded of, oldest first. */
export async function staleServices(
  db: Store,
  published: Iterable<Candidate>,
  now: Date,
): Promise<StaleService[]> {
  const today = helsinkiDay(now);
  const stale: StaleService[] = [];
  for (const service of published) {
    const facts = dueFacts(service, today);
    const [dueOn] = facts.map((fact) => fact.dueOn).sort();
    if (dueOn === undefined) continue;
    const contacts = await maintainersOf(db, service);
    const reminders = contacts.length > 0 ? await remindersOf(db, service.id) : [];
    if (!isStale({ dueOn, reminders, contacts, now })) continue;
    stale.push({ service, facts, dueOn, hasMaintainer: contacts.length > 0 });
  }
  return stale.sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}
