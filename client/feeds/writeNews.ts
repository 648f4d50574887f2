import { createFormatter, createTranslator } from 'use-intl/core';
import type { WriteNews } from '../../data/model/news.ts';
import { pickText } from '../../data/model/pickText.ts';
import { waysTexts } from '../cards/waysTexts.ts';
import { formatLocale, loadMessages } from '../i18n/catalog.ts';
import type { Translate } from '../pages/head.ts';
import { dayFormat, newsSentences, noonOf } from '../pages/news/newsSentences.ts';
import { newsTexts } from '../pages/news/newsTexts.ts';

const timeZone = 'Europe/Helsinki';

/** News in the reader's language, in the same words as on their page. */
export const writeNews: WriteNews = async ({ items, languageNames }, language) => {
  const messages = await loadMessages(language, newsTexts, waysTexts);
  const locale = formatLocale(language);
  const t = createTranslator({ locale, messages, timeZone }) as Translate;
  const format = createFormatter({ locale, timeZone });
  const words = {
    t,
    language: (tag: string) => languageNames[tag] ?? tag,
    day: (day: string) => format.dateTime(noonOf(day), dayFormat),
    list: (list: string[]) => format.list(list),
  };
  return {
    title: `${t('site.name')} – ${t('news.title')}`,
    description: t('news.intro'),
    items: items.map((item) => {
      if (item.type === 'notice') {
        return {
          title: pickText(item.titles, language).text,
          lines: pickText(item.texts, language).text.split(/\n\s*\n/),
        };
      }
      const name = pickText(item.name, language).text;
      const place = item.municipality && (language === 'sv' ? item.municipality.sv : item.municipality.fi);
      return { title: place ? `${name} (${place})` : name, lines: newsSentences(item, words) };
    }),
  };
};
