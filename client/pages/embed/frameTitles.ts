import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import type { TextPart } from '../../i18n/catalog.ts';

/** The title of the frame, as a group of texts. */
export const embedTitleTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=embedTitle',
});

const titles = import.meta.glob<{ embedTitle: { frame: string } }>('../../i18n/*.json', {
  import: 'default',
  query: '?part=embedTitle',
  eager: true,
});

/** What a screen reader calls a frame whose map is in that language. */
export function frameTitle(language: InterfaceLanguage): string {
  return titles[`../../i18n/${language}.json`]?.embedTitle.frame ?? '';
}
