import { expect, test } from 'vitest';
import { interfaceLanguages, ownNames, textDirection } from '../../data/model/languageTag.ts';
import en from '../i18n/en.json' with { type: 'json' };
import { onPhone, open, visit, withBrowser } from './browser.ts';
import { cards } from './directory.ts';

withBrowser();

/** The keys of all texts, as `filters.kind.phone`: where a text is missing its key is shown. */
function keysOf(messages: object, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([name, value]) =>
    typeof value === 'string' ? [`${prefix}${name}`] : keysOf(value, `${prefix}${name}.`),
  );
}
const keys = keysOf(en);
const pages = [
  '',
  '?speaks=ti&near=municipality:245',
  'services/oulu-villa-victor',
  'about',
  'accessibility',
  'privacy',
  'open-data',
  'nothing',
];

test.each(interfaceLanguages)(
  'in %s every page is in that language, in its direction, without gaps',
  async (language) => {
    const page = await open(`/${language}/`, { ...onPhone, expectedStatus: 404 });
    for (const path of pages) {
      await visit(page, `/${language}/${path}`);
      const html = page.locator('html');
      expect(await html.getAttribute('lang')).toBe(language);
      expect(await html.getAttribute('dir')).toBe(textDirection(language));
      const text = (await page.locator('body').innerText()) + (await page.title());
      expect(keys.filter((key) => text.split(/[\s"“”:,]+/).includes(key))).toEqual([]);
      expect(text).not.toMatch(/\{\w+(,|\})|undefined|\[object/);
    }
  },
);

test('names that are not in the language of the page say in which they are', async () => {
  const page = await open('/ar/');
  const names = await cards(page)
    .getByRole('heading')
    .evaluateAll((headings) =>
      headings.map((heading) => heading.querySelector('[lang]')?.getAttribute('lang') ?? heading.textContent),
    );
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !['fi', 'sv', 'en'].includes(name ?? ''))).toEqual([]);
  const languages = cards(page).getByRole('list').locator('bdi');
  const unmarked = await languages.evaluateAll(
    (all) => all.filter((one) => !one.hasAttribute('lang')).length,
  );
  expect(unmarked).toBe(0);
});

test('the language of the page is switched from any page, and the question stays', async () => {
  const page = await open('/fi/?speaks=so&via=phone', onPhone);
  const menu = page.getByRole('banner');
  for (const language of ['ar', 'en', 'fi'] as const) {
    await menu.locator('summary').click();
    await menu.getByRole('link', { name: ownNames[language], exact: true }).click();
    await page.waitForURL(`**/${language}/?speaks=so&via=phone`);
  }
  await visit(page, '/fi/services/oulu-villa-victor');
  await menu.locator('summary').click();
  await menu.getByRole('link', { name: 'Svenska' }).click();
  await page.waitForURL('**/sv/services/oulu-villa-victor');
});
