import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

async function createAccounts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account (
      id text primary key,
      email text not null unique check (email = lower(email)),
      name text not null,
      role text not null check (role in ('official', 'editor', 'admin')),
      language text not null,
      totp_secret text,
      totp_confirmed_at text,
      totp_last_step integer,
      created_at text not null,
      disabled_at text
    ) strict`.execute(db);
  await sql`
    create table recovery_code (
      account_id text not null references account (id),
      code_hash text not null,
      used_at text,
      primary key (account_id, code_hash)
    ) strict, without rowid`.execute(db);
}

async function createSessions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table sign_in_link (
      token_hash text primary key,
      account_id text not null references account (id),
      return_path text,
      expires_at text not null,
      used_at text
    ) strict, without rowid`.execute(db);
  await sql`
    create table session (
      token_hash text primary key,
      account_id text not null references account (id),
      csrf_token text not null,
      created_at text not null,
      seen_at text not null,
      second_factor_at text
    ) strict, without rowid`.execute(db);
  await sql`create index session_account on session (account_id)`.execute(db);
}

async function createAudit(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_entry (
      seq integer primary key autoincrement,
      at text not null,
      actor text not null,
      action text not null,
      subject text not null,
      detail text not null check (json_valid(detail))
    ) strict`.execute(db);
  await sql`create index audit_actor on audit_entry (actor, seq)`.execute(db);
  await sql`create index audit_action on audit_entry (action, seq)`.execute(db);
  for (const action of ['update', 'delete']) {
    await sql`
      create trigger ${sql.id(`audit_entry_no_${action}`)} before ${sql.raw(action)} on audit_entry
      begin select raise(abort, 'audit_entry is append-only'); end`.execute(db);
  }
}

async function up(db: Kysely<unknown>): Promise<void> {
  await createAccounts(db);
  await createSessions(db);
  await createAudit(db);
}

/** Who may sign in, their links and sessions, and the log of what they did. Tokens are kept as hashes only. */
export const access: Migration = { up };
