import { expect, test } from 'vitest';
import { interfaceLanguages } from '../../data/model/languageTag.ts';
import { serviceWith, snapshotOf } from '../directory/fixtures/serviceWith.ts';
import type { DirectorySnapshot } from '../directory/snapshot.ts';
import { robotsText, sitemapIndex, sitemapPart } from './sitemap.ts';

const baseUrl = 'https://kartta.example';
const urls = (xml: string | null) => [...(xml ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);

test('every published service is in the sitemap in every language, beside the front page and the texts', () => {
  const found = urls(sitemapPart(baseUrl, snapshotOf([1, 2].map((number) => serviceWith({ number }))), 1));
  for (const language of interfaceLanguages) {
    for (const path of [
      '',
      'news',
      'officials/coverage',
      'officials/reach',
      'about',
      'accessibility',
      'privacy',
      'open-data',
      'embed/build',
      'municipalities',
      'municipalities/hameenlinna',
      'services/neuvonta-1',
      'services/neuvonta-2',
    ])
      expect(found).toContain(`https://kartta.example/${language}/${path}`);
  }
  expect(new Set(found).size).toBe(interfaceLanguages.length * (9 + 309 + 2));
});

test.each([
  ['one', 8015, 1],
  ['two', 8016, 2],
  ['three', 20_000, 3],
])('%s sitemaps, none larger than the protocol allows, hold every address once', (_, count, parts) => {
  const services = Array.from({ length: count }, (_, i) => ({ slug: `neuvonta-${i}` }));
  const snapshot = { services } as unknown as DirectorySnapshot;
  const index = urls(sitemapIndex(baseUrl, snapshot));
  expect(index).toEqual(Array.from({ length: parts }, (_, i) => `${baseUrl}/sitemap-${i + 1}.xml`));
  const sitemaps = index.map((_, i) => urls(sitemapPart(baseUrl, snapshot, i + 1)));
  for (const found of sitemaps) expect(found.length).toBeLessThanOrEqual(50_000);
  const all = sitemaps.flat();
  expect([all.length, new Set(all).size]).toEqual(
    Array(2).fill((count + 9 + 309) * interfaceLanguages.length),
  );
  for (const part of [0, -1, parts + 1, Number.NaN]) expect(sitemapPart(baseUrl, snapshot, part)).toBeNull();
});

test('robots find the sitemap', () => {
  expect(robotsText(baseUrl)).toContain(`\nSitemap: ${baseUrl}/sitemap.xml\n`);
});
