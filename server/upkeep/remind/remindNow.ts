import { dueFacts } from '../../../data/model/dueFacts.ts';
import { dayMs } from '../../../data/model/duration.ts';
import { pickText } from '../../../data/model/pickText.ts';
import type { Maintainer } from '../../../data/model/upkeep.ts';
import { helsinkiDay } from '../../directory/hours/helsinkiTime.ts';
import { audit } from '../../store/audit.ts';
import { maintainersOf } from '../../store/maintainedServices.ts';
import { addReminders, type Reminder, remindersOf } from '../../store/reminders.ts';
import { serviceHistory } from '../../store/revisions.ts';
import type { Store } from '../../store/schema.ts';
import type { ReminderStage } from '../../store/upkeepSchema.ts';
import { queueReminder } from './queueReminder.ts';

/** Why nobody was reminded. */
export type ReminderRefusal = 'missing' | 'not-due' | 'nobody' | 'too-soon' | 'all-sent';

interface By {
  serviceId: string;
  editor: string;
  baseUrl: string;
  now: Date;
}

const stagesOf = { first: ['first', 'second'], second: ['second-contact'] } as const;

/** What a contact was not told yet in this round. */
function nextStage(told: Reminder[], role: keyof typeof stagesOf): ReminderStage | null {
  return stagesOf[role].find((stage) => !told.some((one) => one.stage === stage)) ?? null;
}

/**
 * Reminds those whose turn it is of one service without waiting for the day: first contacts twice, then the others; no
 * one twice within a day. Mail, memory of it and the log are written together; gives why not, or null.
 */
export function remindNow(
  store: Store,
  { serviceId, editor, baseUrl, now }: By,
): Promise<ReminderRefusal | null> {
  return store.transaction().execute(async (transaction) => {
    const [newest] = await serviceHistory(transaction, serviceId, 1);
    if (!newest || !['published', 'temporarily-closed'].includes(newest.service.state)) return 'missing';
    const { service } = newest;
    const facts = dueFacts(service, helsinkiDay(now)).map(({ group }) => group);
    const [dueOn] = dueFacts(service, helsinkiDay(now))
      .map((fact) => fact.dueOn)
      .sort();
    if (dueOn === undefined) return 'not-due';
    const contacts = await maintainersOf(transaction, service);
    if (contacts.length === 0) return 'nobody';
    const round = (await remindersOf(transaction, serviceId)).filter((one) => one.dueOn === dueOn);
    if (round.some(({ createdAt }) => now.getTime() - Date.parse(createdAt) < dayMs)) return 'too-soon';
    const turns = contacts.map((contact) => ({
      contact,
      stage: nextStage(
        round.filter(({ maintainerId }) => maintainerId === contact.id),
        contact.role,
      ),
    }));
    const firsts = turns.filter(({ contact, stage }) => contact.role === 'first' && stage !== null);
    const told = firsts.length > 0 ? firsts : turns.filter(({ stage }) => stage !== null);
    if (told.length === 0) return 'all-sent';
    for (const { contact, stage } of told) {
      const createdAt = now.toISOString();
      const reminder = {
        maintainerId: contact.id,
        serviceId,
        dueOn,
        stage: stage as ReminderStage,
        facts,
        createdAt,
      };
      await addReminders(transaction, [reminder]);
      const services = [{ name: pickText(service.name, contact.language).text, facts }];
      await queueReminder(transaction, contact as Pick<Maintainer, 'id' | 'email' | 'language'>, {
        stage: reminder.stage,
        services,
        baseUrl,
        now,
      });
    }
    const detail = { count: told.length };
    await audit(transaction, { actor: editor, action: 'reminder.send', subject: serviceId, detail, now });
    return null;
  });
}
