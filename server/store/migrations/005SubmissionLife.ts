import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { randomReference } from '../reference.ts';

async function createSubmission(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table submission (
      id text primary key,
      reference text not null unique,
      service_id text references service_identity (id),
      document text not null check (json_valid(document)),
      faults text not null check (json_valid(faults)),
      state text not null default 'waiting'
        check (state in ('waiting', 'returned', 'published', 'rejected', 'expired')),
      sender text check (sender is null or json_valid(sender)),
      source text not null check (json_valid(source)),
      note text not null,
      received_at text not null,
      confirmed_at text,
      confirm_hash text unique,
      form_id text unique,
      version integer not null default 1
    ) strict`.execute(db);
}

async function createEvents(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table submission_event (
      submission_id text not null references submission (id),
      number integer not null,
      kind text not null,
      author text not null,
      note text not null,
      document text check (document is null or json_valid(document)),
      created_at text not null,
      primary key (submission_id, number)
    ) strict, without rowid`.execute(db);

  // What happened is never rewritten; only a document may go, where a person's data must be erased.
  await sql`
    create trigger submission_event_no_update before update on submission_event
    when new.document is not null
      or new.submission_id <> old.submission_id or new.number <> old.number or new.kind <> old.kind
      or new.author <> old.author or new.note <> old.note or new.created_at <> old.created_at
    begin select raise(abort, 'submission_event is append-only'); end`.execute(db);
  await sql`
    create trigger submission_event_no_delete before delete on submission_event
    begin select raise(abort, 'submission_event is append-only'); end`.execute(db);
  await sql`
    create trigger submission_event_numbered before insert on submission_event
    when new.number <> 1 + (
      select coalesce(max(number), 0) from submission_event where submission_id = new.submission_id
    )
    begin select raise(abort, 'events are numbered 1, 2, … and never replaced'); end`.execute(db);
}

async function giveReferences(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from earlier_submission`.execute(db);
  const references = new Set<string>();
  while (references.size < rows.length) references.add(randomReference());
  const free = references.values();
  for (const { id } of rows) {
    await sql`
      insert into submission
        (id, reference, service_id, document, faults, state, source, note, received_at)
      select id, ${free.next().value}, service_id, document, faults, state, source, note, received_at
      from earlier_submission where id = ${id}`.execute(db);
  }
}

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop index submission_queue`.execute(db);
  await sql`alter table submission rename to earlier_submission`.execute(db);
  await createSubmission(db);
  await createEvents(db);
  await giveReferences(db);
  await sql`
    insert into submission_event (submission_id, number, kind, author, note, document, created_at)
    select id, 1, 'received', 'import', note, document, received_at from submission`.execute(db);
  await sql`drop table earlier_submission`.execute(db);
  await sql`create index submission_queue on submission (state, received_at)`.execute(db);
  await sql`create index submission_service on submission (service_id, received_at)`.execute(db);
}

/** Submissions get a reference, a sender and states, and each keeps what happened to it. */
export const submissionLife: Migration = { up };
