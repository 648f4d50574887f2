import { sql } from 'kysely';
import { authorityContactSchema } from '../../data/model/service.ts';
import type { ContactsById } from '../../data/model/table.ts';
import type { Store } from './schema.ts';

/**
 * The contacts for authorities of these services, as far as the public sees the services and the contact had agreed by
 * `today`. What does not fit the schema, as one without consent, is left out. For signed-in officials alone.
 */
export async function authorityContactsOf(
  db: Store,
  serviceIds: readonly string[],
  today: string,
): Promise<ContactsById> {
  const { rows } = await sql<{ id: string; contact: string }>`
    select service_id as id, json_extract(document, '$.authorityContact') as contact from revision
    where service_id in (select value from json_each(${JSON.stringify(serviceIds)}))
      and number = (select max(number) from revision as newer where newer.service_id = revision.service_id)
      and state in ('published', 'temporarily-closed')
      and json_type(document, '$.authorityContact') = 'object'
    limit ${serviceIds.length}`.execute(db);
  return Object.fromEntries(
    rows.flatMap(({ id, contact }) => {
      const parsed = authorityContactSchema.safeParse(JSON.parse(contact));
      if (!parsed.success || parsed.data.consentedOn > today) return [];
      const { consentedOn: _, ...shown } = parsed.data;
      return Object.keys(shown).length > 0 ? [[id, shown]] : [];
    }),
  );
}
