import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onPhone, open, withBrowser } from './browser.ts';

withBrowser();

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pages = [
  ['the front page', '', {}],
  ['a filtered page', '?speaks=ar&near=municipality:245&open=now', {}],
  ['a page without matches', '?speaks=ti', {}],
  ['the map with a service', '?view=map&selected=oulu-villa-victor', {}],
  ['a service', 'services/kerava-topaasi', {}],
  ['a page of text', 'privacy', {}],
  ['a page that does not exist', 'nothing', { expectedStatus: 404 }],
] as const;

/** What axe finds, each with its first place. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const found = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const cases = pages.flatMap(([name, path, options]) =>
  ['fi', 'ar'].flatMap((language) =>
    [
      ['on a phone', onPhone],
      ['on a desktop', {}],
    ].map(([where, device]) => ({ name, language, where, path, options, device })),
  ),
);

test.each(cases)('axe finds nothing on $name in $language $where, light or dark', async (visit) => {
  const page = await open(`/${visit.language}/${visit.path}`, {
    ...visit.options,
    ...(visit.device as object),
  });
  expect(await violations(page)).toEqual([]);
  // Colours are all that the dark scheme changes.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await violations(page, ['color-contrast'])).toEqual([]);
});
