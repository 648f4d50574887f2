import type { ContactRole } from '../../data/model/upkeep.ts';
import type { Store } from './schema.ts';

/** Someone who looks after a service and may be written to. */
export interface ServiceContact {
  id: string;
  email: string;
  role: ContactRole;
}

interface Looked {
  id: string;
  provider: { type: string; municipalityCode: string };
}

const keyOf = ({ type, municipalityCode }: Looked['provider']) => `${type} ${municipalityCode}`;

/** Who looks after any service, read once for all of them; first contacts before the others. */
export async function allContacts(db: Store): Promise<(service: Looked) => ServiceContact[]> {
  const rows = await db
    .selectFrom('maintainer_scope')
    .innerJoin('maintainer', 'maintainer.id', 'maintainer_scope.maintainer_id')
    .select(['maintainer.id', 'email', 'role', 'service_id', 'provider_type', 'municipality_code'])
    .where('disabled_at', 'is', null)
    .orderBy('role')
    .orderBy('email')
    .limit(100_000)
    .execute();
  const byScope = Map.groupBy(
    rows,
    ({ service_id: id, provider_type: type, municipality_code: municipalityCode }) =>
      id ?? keyOf({ type: type ?? '', municipalityCode: municipalityCode ?? '' }),
  );
  return ({ id, provider }) => {
    const found = [...(byScope.get(id) ?? []), ...(byScope.get(keyOf(provider)) ?? [])];
    const contacts = found.map(({ id, email, role }) => ({ id, email, role }));
    const once = contacts.filter(
      (one, index) => contacts.findIndex((other) => other.id === one.id) === index,
    );
    return once.sort((a, b) => a.role.localeCompare(b.role) || a.email.localeCompare(b.email));
  };
}
