import { expect, test } from 'vitest';
import { interfaceLanguages } from '../../data/model/languageTag.ts';
import { onPhone, open, withBrowser } from './browser.ts';
import { languageField, languageOption } from './directory.ts';
import { textsOf } from './texts.ts';

withBrowser();

test.each(interfaceLanguages)(
  'in %s, Arabic is found as arabia, Arabic, العربية and arabiska alike, and first',
  async (language) => {
    const t = textsOf(language);
    const page = await open(`/${language}/`, onPhone);
    const options = page.getByRole('group', { name: t('picker.options') }).getByRole('checkbox');
    for (const typed of ['arabia', 'Arabic', 'العربية', 'arabiska', 'ARABIA']) {
      await languageField(page, t).fill(typed);
      expect(await languageOption(page, t, 'العربية').isVisible(), typed).toBe(true);
      expect(await options.count(), typed).toBeLessThan(4);
    }
    await languageField(page, t).fill('qqq');
    expect(await options.count()).toBe(0);
    expect(
      await page
        .getByText(t('picker.found', { count: 0 }))
        .first()
        .isVisible(),
    ).toBe(true);
  },
);
