import type { Role } from '../../data/model/account.ts';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import {
  accountById,
  addAccount,
  changeAccount,
  countAdmins,
  type StoredAccount,
} from '../store/accounts.ts';
import { audit } from '../store/audit.ts';
import { unbindIdentities } from '../store/identities.ts';
import type { Store } from '../store/schema.ts';
import { resetSecondFactor } from '../store/secondFactors.ts';
import { endSessionsOf } from '../store/sessions.ts';

/** A change of people that must not be; `code` says why. */
export class PeopleError extends Error {
  readonly code: 'no-account' | 'last-admin';

  constructor(code: PeopleError['code']) {
    super(code === 'last-admin' ? 'The last admin stays an admin.' : 'There is no such account.');
    this.name = 'PeopleError';
    this.code = code;
  }
}

interface By {
  /** Who does it: an account's id, or the program. */
  actor: string;
  now: Date;
}

/** Adds somebody who can sign in. Throws ConflictError `email-taken`. */
export function addPerson(
  store: Store,
  person: { email: string; name: string; role: Role; language: InterfaceLanguage },
  { actor, now }: By,
): Promise<{ id: string }> {
  return store.transaction().execute(async (transaction) => {
    const { id } = await addAccount(transaction, { ...person, now });
    const detail = { role: person.role };
    await audit(transaction, { actor, action: 'account.add', subject: id, detail, now });
    return { id };
  });
}

/** Changes what someone may do. Throws PeopleError. */
export function changeRole(store: Store, id: string, role: Role, { actor, now }: By): Promise<void> {
  return store.transaction().execute(async (transaction) => {
    const account = await existing(transaction, id);
    if (account.role === role) return;
    if (role !== 'admin') await keepAnAdmin(transaction, account);
    await changeAccount(transaction, id, { role });
    const detail = { from: account.role, to: role };
    await audit(transaction, { actor, action: 'account.role', subject: id, detail, now });
  });
}

/** Shuts someone out at once, or lets them in again. Throws PeopleError. */
export function setDisabled(
  store: Store,
  id: string,
  isDisabled: boolean,
  { actor, now }: By,
): Promise<void> {
  return store.transaction().execute(async (transaction) => {
    const account = await existing(transaction, id);
    if (account.isDisabled === isDisabled) return;
    if (isDisabled) await keepAnAdmin(transaction, account);
    await changeAccount(transaction, id, { disabledAt: isDisabled ? now : null });
    if (isDisabled) await endSessionsOf(transaction, id);
    const action = isDisabled ? 'account.disable' : 'account.enable';
    await audit(transaction, { actor, action, subject: id, now });
  });
}

/** Lets someone set up a new second factor at the next sign-in, and signs them out. Throws PeopleError. */
export function resetPersonsSecondFactor(store: Store, id: string, { actor, now }: By): Promise<void> {
  return store.transaction().execute(async (transaction) => {
    await existing(transaction, id);
    await resetSecondFactor(transaction, id);
    await endSessionsOf(transaction, id);
    await audit(transaction, { actor, action: 'second-factor.reset', subject: id, now });
  });
}

/**
 * Frees somebody from who they were at the identity provider, and signs them out: whoever has their address there binds
 * the account anew. Throws PeopleError.
 */
export function unbindPerson(store: Store, id: string, { actor, now }: By): Promise<void> {
  return store.transaction().execute(async (transaction) => {
    await existing(transaction, id);
    if (!(await unbindIdentities(transaction, id))) return;
    await endSessionsOf(transaction, id);
    await audit(transaction, { actor, action: 'identity.unbind', subject: id, now });
  });
}

async function existing(transaction: Store, id: string): Promise<StoredAccount> {
  const account = await accountById(transaction, id);
  if (!account) throw new PeopleError('no-account');
  return account;
}

async function keepAnAdmin(transaction: Store, account: StoredAccount): Promise<void> {
  const isLast = account.role === 'admin' && !account.isDisabled && (await countAdmins(transaction)) <= 1;
  if (isLast) throw new PeopleError('last-admin');
}
