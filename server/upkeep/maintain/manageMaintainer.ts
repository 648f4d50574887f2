import type { AuditAction } from '../../../data/model/auditAction.ts';
import type { ContactRole, Maintainer, UpkeepScope } from '../../../data/model/upkeep.ts';
import { isMunicipalAddress } from '../../../data/reference/municipalDomains.ts';
import { municipalityByCode } from '../../../data/reference/municipalities.ts';
import { audit } from '../../store/audit.ts';
import { maintainedServices } from '../../store/maintainedServices.ts';
import { revokeLinks } from '../../store/maintainerLinks.ts';
import {
  addScope,
  getMaintainer,
  removeScope,
  scopesOf,
  setDisabled,
  setTrust,
} from '../../store/maintainers.ts';
import { queueMail } from '../../store/outbox.ts';
import type { Store } from '../../store/schema.ts';
import { linkExpiry, linkMonths, newUpkeepLink } from './upkeepLink.ts';

/** What an editor does about a maintainer. */
export type MaintainerChange =
  | { kind: 'trust'; isTrusted: boolean }
  | { kind: 'disable'; isDisabled: boolean }
  | { kind: 'revoke-links' }
  | { kind: 'send-link' }
  | { kind: 'add-scope'; scope: UpkeepScope; role: ContactRole }
  | { kind: 'remove-scope'; scope: UpkeepScope };

/** Why a change cannot be; nothing was written. */
export type MaintainerRefusal = 'missing' | 'not-municipal' | 'is-disabled' | 'no-scope';

interface By {
  editor: string;
  baseUrl: string;
  now: Date;
}

/** Whether an address is one of a municipality whose own services the maintainer looks after: only then trust counts. */
export async function canBeTrusted(db: Store, { id, email }: Maintainer): Promise<boolean> {
  const scopes = await scopesOf(db, id);
  const services = await maintainedServices(db, id);
  const providers = [
    ...scopes.flatMap((scope) => (scope.kind === 'provider' ? [scope] : [])),
    ...services.map(({ service }) => service.provider),
  ];
  return providers.some(
    ({ type, municipalityCode }) => type === 'municipality' && isMunicipalAddress(email, municipalityCode),
  );
}

async function sendLink(transaction: Store, maintainer: Maintainer, { baseUrl, now }: By): Promise<void> {
  await queueMail(transaction, {
    kind: 'upkeep-link',
    to: maintainer.email,
    language: maintainer.language,
    values: { url: await newUpkeepLink(transaction, maintainer, { baseUrl, now }), months: linkMonths },
    isSecret: true,
    goodUntil: linkExpiry(now),
    now,
  });
}

async function apply(
  transaction: Store,
  maintainer: Maintainer,
  change: MaintainerChange,
  by: By,
): Promise<MaintainerRefusal | null> {
  const { id } = maintainer;
  const { editor, now } = by;
  switch (change.kind) {
    case 'trust':
      if (change.isTrusted && !(await canBeTrusted(transaction, maintainer))) return 'not-municipal';
      await setTrust(transaction, id, { by: change.isTrusted ? editor : null, now });
      return null;
    case 'disable':
      await setDisabled(transaction, id, change.isDisabled ? now : null);
      return null;
    case 'revoke-links':
      await revokeLinks(transaction, id, now);
      return null;
    case 'send-link':
      if (maintainer.disabledAt !== null) return 'is-disabled';
      if ((await scopesOf(transaction, id)).length === 0) return 'no-scope';
      await sendLink(transaction, maintainer, by);
      return null;
    case 'add-scope':
      await addScope(transaction, id, change.scope, change.role);
      return null;
    case 'remove-scope':
      await removeScope(transaction, id, change.scope);
      return null;
  }
}

function actionOf(change: MaintainerChange): AuditAction {
  if (change.kind === 'trust') return change.isTrusted ? 'maintainer.trust' : 'maintainer.distrust';
  if (change.kind === 'disable') return change.isDisabled ? 'maintainer.disable' : 'maintainer.enable';
  return `maintainer.${change.kind}`;
}

function detailOf(change: MaintainerChange): Record<string, unknown> {
  if (!('scope' in change)) return {};
  const { scope } = change;
  if (scope.kind === 'service') return { serviceId: scope.serviceId };
  return { municipality: municipalityByCode(scope.municipalityCode)?.name.fi ?? scope.municipalityCode };
}

/** Changes what a maintainer may do, and notes it in the log, together; gives why not, or null. */
export function manageMaintainer(
  store: Store,
  id: string,
  change: MaintainerChange,
  by: By,
): Promise<MaintainerRefusal | null> {
  return store.transaction().execute(async (transaction) => {
    const maintainer = await getMaintainer(transaction, id);
    if (!maintainer) return 'missing';
    const refusal = await apply(transaction, maintainer, change, by);
    if (refusal) return refusal;
    await audit(transaction, {
      actor: by.editor,
      action: actionOf(change),
      subject: id,
      detail: detailOf(change),
      now: by.now,
    });
    return null;
  });
}
