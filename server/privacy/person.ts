import { isRecord } from '../../data/model/matchChannels.ts';
import { foldEmail } from '../store/accounts.ts';

/** A person, known by an address and by what stands beside it. */
export interface Person {
  /** In lower case. */
  email: string;
  names: Set<string>;
  /** Digits without the country's and the trunk prefix. */
  phones: Set<string>;
}

/** The digits that tell one number from another, however it is written; empty where these are too few. */
function phoneDigits(text: unknown): string {
  const digits = String(text ?? '').replaceAll(/\D/g, '');
  const own = digits.replace(/^(00)?358/, '').replace(/^0+/, '');
  return own.length >= 6 ? own : '';
}

/** Whether an address is the person's. */
export function isEmailOf({ email }: Pick<Person, 'email'>, text: unknown): boolean {
  return typeof text === 'string' && foldEmail(text) === email;
}

/** Notes the name and telephone that stand beside the person's address. */
export function learn({ names, phones }: Person, { name, phone }: { name?: unknown; phone?: unknown }): void {
  if (typeof name === 'string' && name.trim().length > 1) names.add(name.trim());
  const digits = phoneDigits(phone);
  if (digits) phones.add(digits);
}

/**
 * Whether a contact for authorities is the person: by the address; where it has none, by name or telephone, in what has
 * to do with the person anyway.
 */
export function isContactOf(person: Person, contact: unknown, isTied: boolean): boolean {
  if (!isRecord(contact)) return false;
  if (typeof contact.email === 'string' && contact.email.trim()) return isEmailOf(person, contact.email);
  if (!isTied) return false;
  const name = typeof contact.name === 'string' ? contact.name.trim().toLowerCase() : '';
  const isNamed = [...person.names].some((known) => known.toLowerCase() === name);
  return isNamed || person.phones.has(phoneDigits(contact.phone));
}
