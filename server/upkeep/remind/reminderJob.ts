import { randomUUID } from 'node:crypto';
import { minuteMs } from '../../../data/model/duration.ts';
import { takeLease } from '../../store/jobLeases.ts';
import type { Store } from '../../store/schema.ts';
import { type ReminderRun, sendReminders } from './sendReminders.ts';

/** How often to look for what is due: often enough that a server which is started anew each hour still reminds. */
export const reminderEveryMs = 15 * minuteMs;
/** Longer than a run takes, shorter than the time to the next. */
const leaseMs = 10 * minuteMs;

/** The regular run of this process; it does nothing where another process does it. Gives how many mails were queued. */
export function createReminderJob(store: Store): (run: ReminderRun) => Promise<number> {
  const holder = randomUUID();
  return async (run) => {
    const until = new Date(run.now.getTime() + leaseMs);
    const isOurs = await takeLease(store, { job: 'reminders', holder, until, now: run.now });
    return isOurs ? sendReminders(store, run) : 0;
  };
}
