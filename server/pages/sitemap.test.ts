import { expect, test } from 'vitest';
import { interfaceLanguages } from '../../data/model/languageTag.ts';
import { serviceWith, snapshotOf } from '../directory/fixtures/serviceWith.ts';
import type { DirectorySnapshot } from '../directory/snapshot.ts';
import { robotsText, sitemap } from './sitemap.ts';

const urls = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);

test('every published service is in the sitemap in every language, beside the front page and the texts', () => {
  const found = urls(
    sitemap('https://kartta.example', snapshotOf([1, 2].map((number) => serviceWith({ number })))),
  );
  for (const language of interfaceLanguages) {
    for (const path of [
      '',
      'about',
      'accessibility',
      'privacy',
      'open-data',
      'services/neuvonta-1',
      'services/neuvonta-2',
    ])
      expect(found).toContain(`https://kartta.example/${language}/${path}`);
  }
  expect(new Set(found).size).toBe(interfaceLanguages.length * 7);
});

test('a sitemap has no more addresses than the protocol allows', () => {
  const services = Array.from({ length: 9000 }, (_, i) => ({ slug: `neuvonta-${i}` }));
  expect(urls(sitemap('https://kartta.example', { services } as unknown as DirectorySnapshot))).toHaveLength(
    50_000,
  );
});

test('robots find the sitemap', () => {
  expect(robotsText('https://kartta.example')).toContain('\nSitemap: https://kartta.example/sitemap.xml\n');
});
