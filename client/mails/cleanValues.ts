/** Control characters other than the ends of lines, and those that turn the direction of what follows them. */
const unreadable = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** The values of a mail without invisible characters by which a text could look like another one. */
export function cleanValues<T>(values: T): T {
  return clean(values) as T;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/\r\n?/g, '\n').replaceAll(unreadable, '');
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
}
