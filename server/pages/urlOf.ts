/**
 * The URL of a request target below our own address. A target such as `//other.example` or `/\` says no other host
 * here, as it would to the URL parser.
 */
export function urlOf(target: string, baseUrl: string): URL {
  const [path = '/', ...search] = target.split('?');
  const url = new URL(baseUrl);
  url.pathname = path;
  url.search = search.join('?');
  return url;
}
