import { interfaceLanguages } from '../../data/model/languageTag.ts';
import { municipalities } from '../../data/reference/municipalities.ts';
import type { DirectorySnapshot } from '../directory/snapshot.ts';

const lastingPages = [
  'news',
  'officials/coverage',
  'officials/reach',
  'embed/build',
  'about',
  'accessibility',
  'privacy',
  'open-data',
];
const municipalityPaths = ['municipalities', ...municipalities.map(({ slug }) => `municipalities/${slug}`)];

/** A sitemap holds 50,000 addresses at most (sitemaps.org); a page in all its languages is in one. */
const maxPaths = Math.floor(50_000 / interfaceLanguages.length);

function document(root: string, entries: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</${root}>\n`;
}

/** Paths below the language. */
function pathsOf({ services }: DirectorySnapshot): string[] {
  return ['', ...lastingPages, ...municipalityPaths, ...services.map(({ slug }) => `services/${slug}`)];
}

/** The index of all sitemaps; they stand at the root, since one speaks only for what is below it (sitemaps.org). */
export function sitemapIndex(baseUrl: string, snapshot: DirectorySnapshot): string {
  const parts = Array.from({ length: Math.ceil(pathsOf(snapshot).length / maxPaths) }, (_, i) => i + 1);
  return document(
    'sitemapindex',
    parts.map((part) => `<sitemap><loc>${new URL(`/sitemap-${part}.xml`, baseUrl).href}</loc></sitemap>`),
  );
}

/** A part of all pages, in every language; null where there is no such part. The first is 1. */
export function sitemapPart(baseUrl: string, snapshot: DirectorySnapshot, part: number): string | null {
  const paths = pathsOf(snapshot).slice((part - 1) * maxPaths, part * maxPaths);
  if (part < 1 || paths.length === 0) return null;
  return document(
    'urlset',
    paths
      .flatMap((path) => interfaceLanguages.map((language) => new URL(`/${language}/${path}`, baseUrl).href))
      .map((url) => `<url><loc>${url}</loc></url>`),
  );
}

/** Everything may be read; filtered views say themselves that they are not to be indexed. */
export function robotsText(baseUrl: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${new URL('/sitemap.xml', baseUrl).href}\n`;
}
