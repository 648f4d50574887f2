import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table outbox add column good_until text`.execute(db);
  await sql`alter table outbox add column retried_at text`.execute(db);
  await sql`
    create index outbox_good_until on outbox (good_until)
    where good_until is not null and state in ('waiting', 'kept')`.execute(db);
  await sql`update outbox set mail_values = '{}' where is_secret = 1 and state = 'given-up'`.execute(db);
}

/** How long what a mail says is of use, and since when it is tried; secrets that nobody gets are forgotten. */
export const mailGoodUntil: Migration = { up };
