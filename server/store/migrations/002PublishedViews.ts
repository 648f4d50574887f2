import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/*
 * The published state for people who open the file with SQL, and for nothing else. Each view names the fields that it
 * shows, so that what only officials may see (the authority contact) cannot slip in.
 */

const revisionsOfServices = sql`revision join service_identity on service_identity.id = revision.service_id`;

const isPublished = sql`
  revision.number = (select max(number) from revision as newer where newer.service_id = revision.service_id)
  and revision.state in ('published', 'temporarily-closed')`;

const names = sql`
  service_identity.slug as slug,
  json_extract(revision.document, '$.name.fi') as name_fi,
  json_extract(revision.document, '$.name.sv') as name_sv,
  json_extract(revision.document, '$.name.en') as name_en`;

const channelFacts = sql`
  coalesce(
    json_extract(channel.value, '$.address.municipalityCode'),
    json_extract(revision.document, '$.provider.municipalityCode')
  ) as municipality_code,
  channel.key + 1 as channel_number,
  json_extract(channel.value, '$.kind') as channel_kind`;

const addressOfFirstVisit = sql`(
  select json_extract(channel.value, '$.address')
  from json_each(revision.document, '$.channels') as channel
  where json_extract(channel.value, '$.kind') = 'visit'
  order by channel.key
  limit 1)`;

const lastConfirmation = sql`(
  select max(json_extract(provenance.value, '$.confirmed.on'))
  from json_each(revision.document, '$.provenance') as provenance)`;

function commaList(path: string) {
  return sql`(select group_concat(item.value, ',') from json_each(revision.document, ${sql.lit(path)}) as item)`;
}

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create view service as
    with published as (
      select
        revision.service_id as id,
        ${names},
        revision.document as document,
        revision.number as number,
        revision.created_at as created_at,
        ${addressOfFirstVisit} as address,
        ${lastConfirmation} as confirmed_on,
        ${commaList('$.topics')} as topics,
        ${commaList('$.audiences')} as audiences
      from ${revisionsOfServices}
      where ${isPublished}
    )
    select
      id, slug, name_fi, name_sv, name_en,
      json_extract(document, '$.state') as state,
      json_extract(document, '$.provider.type') as provider_type,
      json_extract(document, '$.provider.name.fi') as provider_name_fi,
      json_extract(document, '$.provider.name.sv') as provider_name_sv,
      coalesce(
        json_extract(address, '$.municipalityCode'),
        json_extract(document, '$.provider.municipalityCode')
      ) as municipality_code,
      json_extract(address, '$.street') as street,
      json_extract(address, '$.postalCode') as postal_code,
      json_extract(address, '$.position.lat') as lat,
      json_extract(address, '$.position.lng') as lng,
      json_extract(address, '$.precision') as position_precision,
      json_extract(document, '$.serviceArea.kind') as service_area,
      topics, audiences, confirmed_on,
      number as revision_number,
      created_at as revised_at
    from published`.execute(db);

  await sql`
    create view service_channel as
    select
      revision.service_id as service_id,
      ${names},
      ${channelFacts},
      coalesce(
        json_extract(channel.value, '$.phone'),
        json_extract(channel.value, '$.email'),
        json_extract(channel.value, '$.url'),
        json_extract(channel.value, '$.address.street')
      ) as value,
      json_extract(channel.value, '$.hours') as hours,
      (select group_concat(item.value, ',') from json_each(channel.value, '$.access') as item) as access,
      json_extract(channel.value, '$.bookingUrl') as booking_url,
      coalesce(json_extract(channel.value, '$.interpreterOnRequest'), 0) as interpreter_on_request
    from ${revisionsOfServices}, json_each(revision.document, '$.channels') as channel
    where ${isPublished}`.execute(db);

  await sql`
    create view service_language as
    select
      revision.service_id as service_id,
      ${names},
      ${channelFacts},
      json_extract(offer.value, '$.tag') as tag,
      json_extract(offer.value, '$.how') as how,
      coalesce(json_extract(offer.value, '$.hours'), json_extract(channel.value, '$.hours')) as hours
    from ${revisionsOfServices},
      json_each(revision.document, '$.channels') as channel,
      json_each(channel.value, '$.languages') as offer
    where ${isPublished}`.execute(db);
}

/** Views `service`, `service_channel` and `service_language`: one row for each that the public may read now. */
export const publishedViews: Migration = { up };
