import { useTranslations } from 'use-intl';
import { type Role, roles } from '../../../../data/model/account.ts';
import { isAuditAction } from '../../../../data/model/auditAction.ts';
import { isInterfaceLanguage, ownNames } from '../../../../data/model/languageTag.ts';

/** Names an action; one that an earlier version wrote has its code for a name. */
export function useActionName(): (action: string) => string {
  const t = useTranslations('audit');
  return (action) => (isAuditAction(action) ? t(`action.${action}`) : action);
}

/** Names who did something. */
export function useActor(): (actor: string) => string {
  const t = useTranslations('audit');
  return (actor) => (actor === 'operator' ? t('operator') : actor);
}

const details = [
  'role',
  'from',
  'to',
  'by',
  'issuer',
  'serviceId',
  'why',
  'number',
  'count',
  'entries',
  'municipality',
] as const;
const values = ['link', 'identity-provider', 'disabled', 'other-identity'] as const;
const isOneOf = <T extends string>(list: readonly T[], text: string): text is T =>
  (list as readonly string[]).includes(text);

/** Says one more thing about an entry, such as the role that somebody got. */
export function useDetail(): (detail: { name: string; value: string }) => string {
  const t = useTranslations('audit');
  const tFrame = useTranslations('reviewFrame');

  function valueText(value: string): string {
    if (isOneOf<Role>(roles, value)) return tFrame(`role.${value}`);
    if (isOneOf(values, value)) return t(`value.${value}`);
    return isInterfaceLanguage(value) ? ownNames[value] : value;
  }

  return ({ name, value }) =>
    isOneOf(details, name) ? t(`detail.${name}`, { value: valueText(value) }) : `${name}: ${value}`;
}
