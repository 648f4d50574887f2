import { dueFacts } from '../../../data/model/dueFacts.ts';
import type { Service } from '../../../data/model/service.ts';
import type { DueStage } from '../../../data/model/serviceListPages.ts';
import type { DueFact } from '../../../data/model/upkeep.ts';
import { helsinkiDay } from '../../directory/hours/helsinkiTime.ts';
import { allContacts, type ServiceContact } from '../../store/contacts.ts';
import { type Reminder, remindersSince } from '../../store/reminders.ts';
import type { Store } from '../../store/schema.ts';
import { isStale } from './reminderStage.ts';

type Candidate = Pick<Service, 'id' | 'slug' | 'name' | 'provider' | 'provenance'>;

/** A service with facts that nobody has vouched for in too long. */
export interface DueService {
  service: Candidate;
  facts: DueFact[];
  /** The day on which the earliest of the facts fell due. */
  dueOn: string;
  contacts: ServiceContact[];
  /** What was said about it since then, oldest first. */
  reminders: Reminder[];
  stage: DueStage;
}

function stageOf(round: Omit<DueService, 'service' | 'facts' | 'stage'>, now: Date): DueStage {
  const { contacts, reminders } = round;
  if (contacts.length === 0) return 'nobody';
  if (isStale({ ...round, now })) return 'editors';
  if (reminders.some(({ stage }) => stage === 'second-contact')) return 'second-contact';
  return reminders.length > 0 ? 'reminded' : 'due';
}

/** Published services of which something is due, the longest due first: who was reminded of it, and who is left. */
export async function dueServices(
  db: Store,
  published: Iterable<Candidate>,
  now: Date,
): Promise<DueService[]> {
  const today = helsinkiDay(now);
  const due = [...published].flatMap((service) => {
    const facts = dueFacts(service, today);
    const [dueOn] = facts.map((fact) => fact.dueOn).sort();
    return dueOn === undefined ? [] : [{ service, facts, dueOn }];
  });
  const [first] = due.map(({ dueOn }) => dueOn).sort();
  const contactsOf = await allContacts(db);
  const reminders = Map.groupBy(first ? await remindersSince(db, first) : [], ({ serviceId }) => serviceId);
  return due
    .map((one): DueService => {
      const contacts = contactsOf(one.service);
      const said = reminders.get(one.service.id)?.filter(({ dueOn }) => dueOn === one.dueOn) ?? [];
      const round = { dueOn: one.dueOn, contacts, reminders: said };
      return { ...one, ...round, stage: stageOf(round, now) };
    })
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.service.slug.localeCompare(b.service.slug));
}
