import { dayMs } from '../../../data/model/duration.ts';
import type { ContactRole } from '../../../data/model/upkeep.ts';
import type { Reminder } from '../../store/reminders.ts';
import type { ReminderStage } from '../../store/upkeepSchema.ts';

const patienceMs = 21 * dayMs;

/** What was said so far about a service whose facts are due. */
export interface ReminderRound {
  /** The day on which the earliest of its facts fell due. */
  dueOn: string;
  /** Every reminder about the service, of earlier rounds too. */
  reminders: Reminder[];
  contacts: { id: string; role: ContactRole }[];
  now: Date;
}

function ofStage({ reminders, dueOn }: ReminderRound, stage: ReminderStage): Reminder[] {
  return reminders.filter((reminder) => reminder.dueOn === dueOn && reminder.stage === stage);
}

/** True where there are such reminders and the last is three weeks old. */
function isOver(reminders: Reminder[], now: Date): boolean {
  const last = reminders
    .map(({ createdAt }) => Date.parse(createdAt))
    .sort((a, b) => a - b)
    .at(-1);
  return last !== undefined && now.getTime() - last >= patienceMs;
}

/**
 * What a contact is to be told now, if anything: a first contact when facts are due and again three weeks later; the
 * others when that, too, was three weeks ago, or where there is no first contact.
 */
export function reminderStage(round: ReminderRound, contactId: string): ReminderStage | null {
  const { reminders, contacts, now } = round;
  const own = (stage: ReminderStage) =>
    ofStage(round, stage).filter(({ maintainerId }) => maintainerId === contactId);
  const role = contacts.find(({ id }) => id === contactId)?.role;
  if (role === 'second') {
    const hasFirst = contacts.some((contact) => contact.role === 'first');
    const isTheirTurn = !hasFirst || isOver(ofStage(round, 'second'), now);
    return isTheirTurn && own('second-contact').length === 0 ? 'second-contact' : null;
  }
  if (role === undefined || own('second').length > 0) return null;
  if (own('first').length > 0) return isOver(own('first'), now) ? 'second' : null;
  // Whoever has just seen to some of the facts is not told of the others at once.
  const earlier = reminders.filter(({ maintainerId }) => maintainerId === contactId);
  return earlier.length === 0 || isOver(earlier, now) ? 'first' : null;
}

/** Whether everyone who could be reminded was, in vain: from now on it is for the editors. */
export function isStale(round: ReminderRound): boolean {
  const { contacts, now } = round;
  if (contacts.length === 0) return true;
  const last = contacts.some(({ role }) => role === 'second') ? 'second-contact' : 'second';
  return isOver(ofStage(round, last), now);
}
