import type { useTranslations } from 'use-intl';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import type { Head } from '../../data/model/renderedPage.ts';

export type Translate = ReturnType<typeof useTranslations<never>>;

/** Routes with a head of their own carry it as `handle`. */
export interface HeadHandle {
  /** The source file of the page's own chunk, for its styles; none where it is part of the entry. */
  chunk?: string;
  /** Without header and footer: in a frame of another site. */
  isBare?: boolean;
  /** The groups of texts that the page has beside those of every page. */
  parts?: string[];
  head(loaderData: never, t: Translate, language: InterfaceLanguage): Head;
}
