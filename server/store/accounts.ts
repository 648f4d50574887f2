import { randomUUID } from 'node:crypto';
import type { Account, Role } from '../../data/model/account.ts';
import { type InterfaceLanguage, isInterfaceLanguage } from '../../data/model/languageTag.ts';
import { ConflictError } from './conflictError.ts';
import type { Store } from './schema.ts';

/** An account with what only the rules of access may know. */
export interface StoredAccount extends Account {
  isDisabled: boolean;
  /** Base32; the second factor counts once it was confirmed. */
  totpSecret: string | null;
  hasSecondFactor: boolean;
  /** The newest time step whose code was used, so that none is used twice. */
  totpLastStep: number | null;
  createdAt: string;
}

/** Addresses differ only in their case to nobody but computers. */
export const foldEmail = (email: string) => email.trim().toLowerCase();

const columns = [
  'id',
  'email',
  'name',
  'role',
  'language',
  'totp_secret',
  'totp_confirmed_at',
  'totp_last_step',
  'created_at',
  'disabled_at',
] as const;

interface AccountRow {
  id: string;
  email: string;
  name: string;
  role: Role;
  language: string;
  totp_secret: string | null;
  totp_confirmed_at: string | null;
  totp_last_step: number | null;
  created_at: string;
  disabled_at: string | null;
}

export function toAccount(row: AccountRow): StoredAccount {
  const { id, email, name, role, language } = row;
  return {
    id,
    email,
    name,
    role,
    language: isInterfaceLanguage(language) ? language : 'fi',
    isDisabled: row.disabled_at !== null,
    totpSecret: row.totp_secret,
    hasSecondFactor: row.totp_confirmed_at !== null,
    totpLastStep: row.totp_last_step,
    createdAt: row.created_at,
  };
}

/** The account of an address; null where there is none. */
export async function accountByEmail(db: Store, email: string): Promise<StoredAccount | null> {
  const row = await db
    .selectFrom('account')
    .select(columns)
    .where('email', '=', foldEmail(email))
    .limit(1)
    .executeTakeFirst();
  return row ? toAccount(row) : null;
}

export async function accountById(db: Store, id: string): Promise<StoredAccount | null> {
  const row = await db.selectFrom('account').select(columns).where('id', '=', id).limit(1).executeTakeFirst();
  return row ? toAccount(row) : null;
}

/** Everyone who can or could sign in, by name. */
export async function listAccounts(db: Store, limit = 1000): Promise<StoredAccount[]> {
  const rows = await db
    .selectFrom('account')
    .select(columns)
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toAccount);
}

export interface NewAccount {
  email: string;
  name: string;
  role: Role;
  language: InterfaceLanguage;
  now: Date;
}

/** Adds an account; throws ConflictError `email-taken` where the address has one. */
export async function addAccount(
  transaction: Store,
  { email, name, role, language, now }: NewAccount,
): Promise<{ id: string }> {
  if (await accountByEmail(transaction, email)) {
    throw new ConflictError(`${foldEmail(email)} has an account already.`, { code: 'email-taken' });
  }
  const id = randomUUID();
  const values = { id, email: foldEmail(email), name, role, language, created_at: now.toISOString() };
  await transaction.insertInto('account').values(values).execute();
  return { id };
}

export interface AccountChange {
  name?: string;
  role?: Role;
  language?: InterfaceLanguage;
  /** Null: may sign in again. */
  disabledAt?: Date | null;
}

export async function changeAccount(transaction: Store, id: string, change: AccountChange): Promise<void> {
  const { disabledAt, ...rest } = change;
  const disabled = disabledAt === undefined ? {} : { disabled_at: disabledAt?.toISOString() ?? null };
  await transaction
    .updateTable('account')
    .set({ ...rest, ...disabled })
    .where('id', '=', id)
    .execute();
}

/** How many admins can sign in: the last one must stay. */
export async function countAdmins(db: Store): Promise<number> {
  const { count } = await db
    .selectFrom('account')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('role', '=', 'admin')
    .where('disabled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}
