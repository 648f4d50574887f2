import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desktop, onPhone, open, withBrowser } from './browser.ts';
import { expectMarkers, mapRegion } from './mapOf.ts';
import { textsOf } from './texts.ts';

withBrowser();

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pages = {
  'the front page': '',
  'a filtered page': '?speaks=ar&near=municipality:245&open=now',
  'a page without matches': '?speaks=ti&near=municipality:245',
  'the map with a service': '?view=map&selected=oulu-villa-victor',
  'a service': 'services/kerava-topaasi',
  'a page of text': 'open-data',
  "the officials' table": 'officials?speaks=ar&near=municipality:245',
  coverage: 'officials/coverage',
  'coverage of one language': 'officials/coverage?speaks=so&by=county',
  'changes over time': 'officials/changes?since=2025-01-01',
  'the way to the nearest': 'officials/reach?speaks=so',
  'the form to send in a service': 'submit',
  'the news': 'news',
  'the wish to be told by mail': 'alerts?speaks=ti&in=region:19',
  'a municipality': 'municipalities/kerava',
  'a municipality without a service': 'municipalities/utsjoki',
  'all municipalities': 'municipalities',
  'municipalities by employment area': 'municipalities?by=employment',
  'the map in a frame': 'embed?speaks=ar',
  'the code for a frame': 'embed/build',
  'a sheet for a client': 'handoff?services=kerava-topaasi,oulu-villa-victor&client=ti&q=oulu',
  'a comparison': 'compare?services=kerava-topaasi,oulu-villa-victor&speaks=ru&serves=245&q=oulu',
  'a page that does not exist': 'nothing',
};
const devices = { phone: onPhone, desktop: { viewport: desktop } };
const languages = ['fi', 'ar'] as const;

const cases = Object.keys(devices).flatMap((device) =>
  languages.flatMap((language) => Object.keys(pages).map((page) => ({ page, language, device }))),
) as { page: keyof typeof pages; language: (typeof languages)[number]; device: keyof typeof devices }[];

interface Finding {
  id: string;
  html: string;
  /** Where axe found it, as a selector. */
  target: string;
}

async function findings(choose: (axe: AxeBuilder) => AxeBuilder, page: Page): Promise<Finding[]> {
  // What is in a frame is a page by itself, and looked at as one.
  const axe = new AxeBuilder({ page })
    .exclude('iframe')
    .options({ resultTypes: ['violations'] })
    .setLegacyMode();
  return (await choose(axe).analyze()).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => ({ id, html, target: String(target[0]) })),
  );
}

/**
 * Whether a target is too small wherever it stands. On a phone the way to the map floats over the list, and may lie on a
 * target until the page is scrolled; which one depends on how long the list is at this time of day.
 */
async function isTooSmall(page: Page, target: string): Promise<boolean> {
  await page.locator(target).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const found = await findings((axe) => axe.include(target).withRules('target-size'), page);
  return found.length > 0;
}

/**
 * What axe finds, each with its first place. WCAG 2.2 leaves it to a map how close together its markers are (2.5.8,
 * "essential").
 */
async function violations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const real: string[] = [];
  for (const { id, html, target } of await findings(choose, page)) {
    const isMarker = html.includes('leaflet-interactive');
    if (id === 'target-size' && (isMarker || !(await isTooSmall(page, target)))) continue;
    real.push(`${id}: ${html}`);
  }
  return real;
}

test.each(cases)('axe finds nothing on $page in $language on a $device', async (visit) => {
  const t = textsOf(visit.language);
  const path = pages[visit.page];
  const page = await open(`/${visit.language}/${path}`, { ...devices[visit.device], expectedStatus: 404 });
  if (await mapRegion(page, t).isVisible()) await expectMarkers(page, t);
  expect(await violations(page, (axe) => axe.withTags(tags))).toEqual([]);
  if (visit.language !== 'fi') return;
  // Colours are all that the dark scheme changes, and they are the same in every language.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, (axe) => axe.withRules('color-contrast'))).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
});
