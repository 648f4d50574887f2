import type { Selectable } from 'kysely';
import type { FactGroup } from '../../data/model/vocabulary.ts';
import type { Store, Tables } from './schema.ts';
import type { ReminderStage } from './upkeepSchema.ts';

/** That a maintainer was told which facts of a service are due. */
export interface Reminder {
  maintainerId: string;
  serviceId: string;
  /** The day on which the earliest of the facts fell due. */
  dueOn: string;
  stage: ReminderStage;
  facts: FactGroup[];
  createdAt: string;
}

function toReminder(row: Selectable<Tables['reminder']>): Reminder {
  const {
    maintainer_id: maintainerId,
    service_id: serviceId,
    due_on: dueOn,
    stage,
    created_at: createdAt,
  } = row;
  return { maintainerId, serviceId, dueOn, stage, facts: JSON.parse(row.facts), createdAt };
}

/** Keeps what a mail reminds of, in the mail's own transaction; a second time it throws. */
export async function addReminders(transaction: Store, reminders: Reminder[]): Promise<void> {
  for (const { maintainerId, serviceId, dueOn, stage, facts, createdAt } of reminders) {
    await transaction
      .insertInto('reminder')
      .values({
        maintainer_id: maintainerId,
        service_id: serviceId,
        due_on: dueOn,
        stage,
        facts: JSON.stringify(facts),
        created_at: createdAt,
      })
      .execute();
  }
}

/** What was reminded of about a service, to anyone, oldest first. */
export async function remindersOf(db: Store, serviceId: string): Promise<Reminder[]> {
  const rows = await db
    .selectFrom('reminder')
    .selectAll()
    .where('service_id', '=', serviceId)
    .orderBy('created_at')
    .limit(1000)
    .execute();
  return rows.map(toReminder);
}

/** When a maintainer was last reminded of anything; null: never. */
export async function lastReminderAt(db: Store, maintainerId: string): Promise<string | null> {
  const { last } = await db
    .selectFrom('reminder')
    .select((row) => row.fn.max('created_at').as('last'))
    .where('maintainer_id', '=', maintainerId)
    .executeTakeFirstOrThrow();
  return last;
}

/** What was reminded of about any service whose facts fell due on a day or later, oldest first. */
export async function remindersSince(db: Store, dueOn: string): Promise<Reminder[]> {
  const rows = await db
    .selectFrom('reminder')
    .selectAll()
    .where('due_on', '>=', dueOn)
    .orderBy('created_at')
    .limit(200_000)
    .execute();
  return rows.map(toReminder);
}
