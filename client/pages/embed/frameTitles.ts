import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import type { Messages, TextPart } from '../../i18n/catalog.ts';

/** In all languages: the frame may speak another than the page that writes its code. */
const titles = import.meta.glob<Pick<Messages, 'embedTitle'>>('../../i18n/*.json', {
  import: 'default',
  query: '?part=embedTitle',
  eager: true,
});

/** The title of the frame, as a group of texts. */
export const embedTitleTexts: TextPart = Object.fromEntries(
  Object.entries(titles).map(([path, texts]) => [path, async () => texts]),
);

/** What a screen reader calls a frame whose map is in that language. */
export function frameTitle(language: InterfaceLanguage): string {
  return titles[`../../i18n/${language}.json`]?.embedTitle.frame ?? '';
}
