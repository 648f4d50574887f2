export type ContentEncoding = 'br' | 'gzip';

/** The encoding to send: brotli before gzip among what `Accept-Encoding` allows; null: as it is. */
export function chooseEncoding(header: string | undefined): ContentEncoding | null {
  if (!header) return null;
  const allowed = new Map<string, boolean>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    allowed.set(name, quality === undefined || Number(quality) > 0);
  }
  const isAllowed = (name: string) => allowed.get(name) ?? allowed.get('*') ?? false;
  if (isAllowed('br')) return 'br';
  return isAllowed('gzip') ? 'gzip' : null;
}
