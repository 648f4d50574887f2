import { dueFacts } from '../../../data/model/dueFacts.ts';
import { dayMs } from '../../../data/model/duration.ts';
import { pickText } from '../../../data/model/pickText.ts';
import type { Service } from '../../../data/model/service.ts';
import type { DueFact, Maintainer } from '../../../data/model/upkeep.ts';
import { helsinkiDay } from '../../directory/hours/helsinkiTime.ts';
import { maintainedServices, maintainersOf } from '../../store/maintainedServices.ts';
import { listMaintainers } from '../../store/maintainers.ts';
import { addReminders, lastReminderAt, remindersOf } from '../../store/reminders.ts';
import type { Store } from '../../store/schema.ts';
import type { ReminderStage } from '../../store/upkeepSchema.ts';
import { queueReminder } from './queueReminder.ts';
import { reminderStage } from './reminderStage.ts';

const batchSize = 200;
/** Services that fall due within a week of each other come in one mail. */
const quietMs = 7 * dayMs;

export interface ReminderRun {
  baseUrl: string;
  now: Date;
}

interface DueService {
  service: Service;
  facts: DueFact[];
  dueOn: string;
}

interface Telling extends DueService {
  stage: ReminderStage;
}

async function dueServices(db: Store, { id }: Maintainer, now: Date): Promise<DueService[]> {
  const today = helsinkiDay(now);
  const revisions = await maintainedServices(db, id);
  return revisions.flatMap(({ service }) => {
    const facts = dueFacts(service, today);
    const [dueOn] = facts.map((fact) => fact.dueOn).sort();
    return dueOn === undefined ? [] : [{ service, facts, dueOn }];
  });
}

async function toTell(db: Store, maintainer: Maintainer, now: Date): Promise<Telling[]> {
  const tellings: Telling[] = [];
  for (const due of await dueServices(db, maintainer, now)) {
    const contacts = await maintainersOf(db, due.service);
    const reminders = await remindersOf(db, due.service.id);
    const stage = reminderStage({ dueOn: due.dueOn, reminders, contacts, now }, maintainer.id);
    if (stage) tellings.push({ ...due, stage });
  }
  return tellings;
}

/** What the whole mail says where its services stand at different stages: what is true of each. */
function stageOfMail(tellings: Telling[]): ReminderStage {
  const stages = new Set(tellings.map(({ stage }) => stage));
  const [only] = stages;
  return stages.size === 1 && only ? only : 'first';
}

/** Reminds one maintainer of all that is due, in one mail; mail and memory of it are written together. */
function remind(store: Store, maintainer: Maintainer, { baseUrl, now }: ReminderRun): Promise<boolean> {
  return store.transaction().execute(async (transaction) => {
    const last = await lastReminderAt(transaction, maintainer.id);
    if (last !== null && now.getTime() - Date.parse(last) < quietMs) return false;
    const tellings = await toTell(transaction, maintainer, now);
    if (tellings.length === 0) return false;
    await addReminders(
      transaction,
      tellings.map(({ service, facts, dueOn, stage }) => ({
        maintainerId: maintainer.id,
        serviceId: service.id,
        dueOn,
        stage,
        facts: facts.map(({ group }) => group),
        createdAt: now.toISOString(),
      })),
    );
    await queueReminder(transaction, maintainer, {
      stage: stageOfMail(tellings),
      services: tellings.map(({ service, facts }) => ({
        name: pickText(service.name, maintainer.language).text,
        facts: facts.map(({ group }) => group),
      })),
      baseUrl,
      now,
    });
    return true;
  });
}

/** Reminds every maintainer of what is due and not yet said; gives how many mails were queued. */
export async function sendReminders(store: Store, run: ReminderRun): Promise<number> {
  let count = 0;
  for (let offset = 0; ; offset += batchSize) {
    const maintainers = await listMaintainers(store, batchSize, offset);
    for (const maintainer of maintainers) {
      if (maintainer.disabledAt !== null) continue;
      // Looked at without the write lock first: mostly nothing is due.
      const due = await dueServices(store, maintainer, run.now);
      if (due.length > 0 && (await remind(store, maintainer, run))) count += 1;
    }
    if (maintainers.length < batchSize) return count;
  }
}
