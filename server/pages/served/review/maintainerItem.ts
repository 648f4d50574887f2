import { dueFacts } from '../../../../data/model/dueFacts.ts';
import type { InterfaceLanguage } from '../../../../data/model/languageTag.ts';
import type { MaintainerItem, NamedScope } from '../../../../data/model/maintainerPages.ts';
import type { ContactRole, Maintainer, UpkeepScope } from '../../../../data/model/upkeep.ts';
import { municipalityByCode } from '../../../../data/reference/municipalities.ts';
import { providerTypeNames } from '../../../../data/reference/providerTypes.ts';
import { helsinkiDay } from '../../../directory/hours/helsinkiTime.ts';
import { maintainedServices } from '../../../store/maintainedServices.ts';
import { linkUse } from '../../../store/maintainerList.ts';
import { scopesOf } from '../../../store/maintainers.ts';
import type { Revision } from '../../../store/revisionRow.ts';
import { serviceHistory } from '../../../store/revisions.ts';
import type { Store } from '../../../store/schema.ts';
import { writeScope } from './maintainerForm.ts';

/** The name of a kind of provider, in the reader's language where there is one. */
export function providerName(type: string, language: InterfaceLanguage): string {
  const name = providerTypeNames.find(({ id }) => id === type)?.name;
  return name?.[language] ?? name?.en ?? type;
}

async function toNamed(
  store: Store,
  scope: UpkeepScope & { role: ContactRole },
  language: InterfaceLanguage,
): Promise<NamedScope> {
  const { role } = scope;
  const value = writeScope(scope);
  if (scope.kind === 'provider') {
    const municipality = municipalityByCode(scope.municipalityCode)?.name ?? null;
    return { value, role, of: { kind: 'provider', type: providerName(scope.type, language), municipality } };
  }
  const [newest] = await serviceHistory(store, scope.serviceId, 1);
  return { value, role, of: { kind: 'service', id: scope.serviceId, name: newest?.service.name ?? null } };
}

/** A maintainer with what they look after, and how it stands. */
export async function maintainerItem(
  store: Store,
  maintainer: Maintainer,
  { language, now }: { language: InterfaceLanguage; now: Date },
): Promise<{ item: MaintainerItem; services: Revision[] }> {
  const today = helsinkiDay(now);
  const services = await maintainedServices(store, maintainer.id);
  const scopes: NamedScope[] = [];
  for (const scope of await scopesOf(store, maintainer.id))
    scopes.push(await toNamed(store, scope, language));
  const item = {
    maintainer,
    scopes,
    serviceCount: services.length,
    dueCount: services.filter(({ service }) => dueFacts(service, today).length > 0).length,
    ...(await linkUse(store, maintainer.id, now)),
  };
  return { item, services };
}
