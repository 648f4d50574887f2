/** What mail programs take of a link, all told (Outlook and Windows cut at some 2,000 characters). */
const maxLinkLength = 1900;
const start = 'mailto:?bcc=';

/** Several people in one mail, none of whom sees the others. */
export interface MailGroup {
  /** Numbers of the first and the last of them, from 1. */
  first: number;
  last: number;
  /** A `mailto:` link (RFC 6068). */
  href: string;
}

const escaped = (address: string) => encodeURIComponent(address).replaceAll('%40', '@');

/** Each address once, however it is written; the first way of writing it stays. */
export function distinctAddresses(addresses: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const address of addresses) {
    const key = address.toLowerCase();
    if (!known.has(key)) known.set(key, address);
  }
  return [...known.values()];
}

/** Links that write to all addresses by blind copy, as few as mail programs allow. */
export function mailGroups(addresses: readonly string[]): MailGroup[] {
  const groups: MailGroup[] = [];
  addresses.forEach((address, i) => {
    const group = groups.at(-1);
    const longer = group && `${group.href},${escaped(address)}`;
    if (longer && longer.length <= maxLinkLength) Object.assign(group, { last: i + 1, href: longer });
    else groups.push({ first: i + 1, last: i + 1, href: start + escaped(address) });
  });
  return groups;
}
