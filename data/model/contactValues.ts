import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A telephone number as E.164; numbers without a country are Finland's. Null where it cannot be one. */
export function readPhone(text: string): string | null {
  const number = parsePhoneNumberFromString(text, 'FI');
  return number?.isPossible() && !number.ext ? number.number : null;
}

/** A deliverable form of an e-mail address, its domain in lower case; null where it is none. */
export function readEmail(text: string): string | null {
  const match = /^([A-Za-z0-9_'+.-]{1,64})@((?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63})$/.exec(
    text.replace(/^mailto:/i, ''),
  );
  const [, local = '', domain = ''] = match ?? [];
  if (!match || /^\.|\.\.|\.$/.test(local) || /(^|\.)-|-(\.|$)/.test(domain)) return null;
  const address = `${local}@${domain.toLowerCase()}`;
  return address.length <= 254 ? address : null;
}

/** An address of the web with its scheme, which people leave out; null where it is none, or holds a password. */
export function readUrl(text: string): string | null {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/:]+:\d/.test(text) ? text : `https://${text}`;
  const url = URL.parse(whole);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) return null;
  return /^[^.]+(\.[^.]+)+$/.test(url.hostname) && !/\s/.test(text) ? url.href : null;
}

/** A Finnish postal code, also as `FI-00100`; null where it is none. */
export function readPostalCode(text: string): string | null {
  return /^(?:FI-?\s?)?(\d{5})$/i.exec(text.trim())?.[1] ?? null;
}
