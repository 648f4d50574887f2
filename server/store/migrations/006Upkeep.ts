import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

async function createMaintainers(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table maintainer (
      id text primary key,
      email text not null unique check (email = lower(email)),
      name text not null,
      language text not null,
      created_at text not null,
      trusted_at text,
      trusted_by text,
      disabled_at text,
      check ((trusted_at is null) = (trusted_by is null))
    ) strict`.execute(db);

  await sql`
    create table maintainer_scope (
      maintainer_id text not null references maintainer (id),
      service_id text references service_identity (id),
      provider_type text,
      municipality_code text,
      role text not null check (role in ('first', 'second')),
      check ((service_id is null) = (provider_type is not null)),
      check ((provider_type is null) = (municipality_code is null))
    ) strict`.execute(db);
  await sql`
    create unique index maintainer_scope_once on maintainer_scope
    (maintainer_id, coalesce(service_id, ''), coalesce(provider_type, ''), coalesce(municipality_code, ''))`.execute(
    db,
  );
  await sql`create index maintainer_scope_service on maintainer_scope (service_id)`.execute(db);
  await sql`create index maintainer_scope_provider on maintainer_scope (municipality_code, provider_type)`.execute(
    db,
  );
  // The services of a provider are looked for at each visit of its maintainer.
  await sql`
    create index revision_provider on revision
    (json_extract(document, '$.provider.municipalityCode'), json_extract(document, '$.provider.type'))`.execute(
    db,
  );

  await sql`
    create table maintainer_link (
      token_hash text primary key,
      maintainer_id text not null references maintainer (id),
      created_at text not null,
      expires_at text not null,
      revoked_at text,
      last_used_at text
    ) strict, without rowid`.execute(db);
  await sql`create index maintainer_link_of on maintainer_link (maintainer_id, created_at)`.execute(db);
}

async function up(db: Kysely<unknown>): Promise<void> {
  await createMaintainers(db);

  await sql`
    create table reminder (
      maintainer_id text not null references maintainer (id),
      service_id text not null references service_identity (id),
      due_on text not null,
      stage text not null check (stage in ('first', 'second', 'second-contact')),
      facts text not null check (json_valid(facts)),
      created_at text not null,
      primary key (service_id, maintainer_id, due_on, stage)
    ) strict, without rowid`.execute(db);
  await sql`create index reminder_to on reminder (maintainer_id, created_at)`.execute(db);

  await sql`
    create table error_report (
      id text primary key,
      service_id text not null references service_identity (id),
      topic text not null,
      message text not null,
      email text,
      language text not null,
      created_at text not null,
      closed_at text,
      closed_by text,
      check ((closed_at is null) = (closed_by is null))
    ) strict`.execute(db);
  await sql`create index error_report_queue on error_report (closed_at, created_at)`.execute(db);

  await sql`
    create table job_lease (
      job text primary key,
      holder text not null,
      until text not null
    ) strict, without rowid`.execute(db);
}

/** Who looks after which services, by which links; what they were reminded of; what visitors found wrong. */
export const upkeep: Migration = { up };
