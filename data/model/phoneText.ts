import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A number (E.164) as people write it: in Finland's way, or with its country's code; anything else stays as it is. */
export function phoneText(phone: string): string {
  const number = /^\+\d{5,15}$/.test(phone) ? parsePhoneNumberFromString(phone) : undefined;
  if (!number) return phone;
  return number.countryCallingCode === '358' ? number.formatNational() : number.formatInternational();
}

/** The same with its telephone number, if it has one, as people write it; to be shown, not kept. */
export function withPhoneText<T extends object>(contact: T): T {
  const { phone } = contact as { phone?: unknown };
  return typeof phone === 'string' ? { ...contact, phone: phoneText(phone) } : contact;
}
