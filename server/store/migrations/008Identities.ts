import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account_identity (
      issuer text not null,
      subject text not null,
      account_id text not null references account (id),
      bound_at text not null,
      primary key (issuer, subject),
      unique (account_id, issuer)
    ) strict, without rowid`.execute(db);
  await sql`
    create table provider_request (
      token_hash text primary key,
      language text not null,
      return_path text,
      expires_at text not null
    ) strict, without rowid`.execute(db);
}

/** Who somebody is at an identity provider, and who has gone there to sign in. */
export const identities: Migration = { up };
