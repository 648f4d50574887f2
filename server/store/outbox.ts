import { randomUUID } from 'node:crypto';
import type { MailToRender } from '../../data/model/mail.ts';
import type { Store } from './schema.ts';

export type NewMail = MailToRender & {
  to: string;
  /** The values let someone in: they are emptied once the mail is sent or given up, and shown to nobody. */
  isSecret: boolean;
  /** From then on the mail is of no use, and is not sent any more. */
  goodUntil?: Date;
  now: Date;
};

/** Puts a mail into the outbox, within the transaction of what causes it. */
export async function queueMail(
  transaction: Store,
  { to, language, kind, values, isSecret, goodUntil, now }: NewMail,
): Promise<{ id: string }> {
  const id = randomUUID();
  const time = now.toISOString();
  await transaction
    .insertInto('outbox')
    .values({
      id,
      recipient: to,
      language,
      kind,
      mail_values: JSON.stringify(values),
      is_secret: isSecret ? 1 : 0,
      created_at: time,
      due_at: time,
      good_until: goodUntil?.toISOString() ?? null,
    })
    .execute();
  return { id };
}

/** How many mails of a kind were meant for an address since a moment. */
export async function countMailsSince(
  db: Store,
  { to, kind, since }: Pick<NewMail, 'to' | 'kind'> & { since: Date },
): Promise<number> {
  const { count } = await db
    .selectFrom('outbox')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('created_at', '>', since.toISOString())
    .where('recipient', '=', to)
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow();
  return count;
}
