import { interfaceLanguages } from '../../data/model/languageTag.ts';
import type { DirectorySnapshot } from '../directory/snapshot.ts';

const textPages = ['about', 'accessibility', 'privacy', 'open-data'];
/** A sitemap holds 50,000 addresses at most (sitemaps.org). */
const maxUrls = 50_000;

/** Every page in every language (sitemaps.org protocol). */
export function sitemap(baseUrl: string, { services }: DirectorySnapshot): string {
  const paths = ['', ...textPages, ...services.map(({ slug }) => `services/${slug}`)];
  const urls = paths
    .flatMap((path) => interfaceLanguages.map((language) => new URL(`/${language}/${path}`, baseUrl).href))
    .slice(0, maxUrls)
    .map((url) => `<url><loc>${url}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** Everything may be read; filtered views say themselves that they are not to be indexed. */
export function robotsText(baseUrl: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${new URL('/sitemap.xml', baseUrl).href}\n`;
}
