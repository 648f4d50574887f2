/** An address of the web as people write it: without the scheme, `www.` and a last slash. */
export function readableUrl(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
