import type { ContactRole, UpkeepScope } from '../../../../data/model/upkeep.ts';
import { providerTypes } from '../../../../data/model/vocabulary.ts';
import { municipalityByCode } from '../../../../data/reference/municipalities.ts';
import { serviceHistory } from '../../../store/revisions.ts';
import type { Store } from '../../../store/schema.ts';
import { serviceIdOfSlug } from '../../../store/serviceList.ts';
import type { MaintainerChange } from '../../../upkeep/maintain/manageMaintainer.ts';
import { typedText } from './reviewParts.ts';

export type FormFault = 'service' | 'provider';

/** The service that a text names: its id, its short name, or the address of a page that has either. */
async function findService(store: Store, text: string): Promise<string | null> {
  const last = text.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? '';
  const [byId] = await serviceHistory(store, last, 1);
  return byId ? last : serviceIdOfSlug(store, last);
}

/** What a maintainer looks after, as a hidden field writes it. */
export function writeScope(scope: UpkeepScope): string {
  return scope.kind === 'service'
    ? `service:${scope.serviceId}`
    : `provider:${scope.type}:${scope.municipalityCode}`;
}

function readScope(text: string): UpkeepScope | null {
  const [kind, first = '', code = ''] = text.split(':');
  if (kind === 'service') return { kind, serviceId: first };
  const type = providerTypes.find((one) => one === first);
  return kind === 'provider' && type ? { kind, type, municipalityCode: code } : null;
}

async function newScope(store: Store, form: URLSearchParams): Promise<UpkeepScope | FormFault> {
  if (form.get('kind') === 'service') {
    const serviceId = await findService(store, typedText(form, 'service', 300));
    return serviceId ? { kind: 'service', serviceId } : 'service';
  }
  const type = providerTypes.find((one) => one === form.get('type'));
  const municipalityCode = form.get('municipality') ?? '';
  if (!type || !municipalityByCode(municipalityCode)) return 'provider';
  return { kind: 'provider', type, municipalityCode };
}

/** What an editor asks for about a maintainer; a fault where a field cannot be taken, null for no known action. */
export async function readMaintainerForm(
  store: Store,
  form: URLSearchParams,
): Promise<MaintainerChange | FormFault | null> {
  switch (form.get('action')) {
    case 'trust':
      return { kind: 'trust', isTrusted: true };
    case 'distrust':
      return { kind: 'trust', isTrusted: false };
    case 'disable':
      return { kind: 'disable', isDisabled: true };
    case 'enable':
      return { kind: 'disable', isDisabled: false };
    case 'revoke-links':
    case 'send-link':
      return { kind: form.get('action') as 'revoke-links' | 'send-link' };
    case 'add-scope': {
      const scope = await newScope(store, form);
      const role: ContactRole = form.get('role') === 'second' ? 'second' : 'first';
      return typeof scope === 'string' ? scope : { kind: 'add-scope', scope, role };
    }
    case 'remove-scope': {
      const scope = readScope(typedText(form, 'scope', 200));
      return scope && { kind: 'remove-scope', scope };
    }
    default:
      return null;
  }
}
