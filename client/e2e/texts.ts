import { readFileSync } from 'node:fs';
import { createTranslator } from 'use-intl/core';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import { formatLocale, type Messages } from '../i18n/catalog.ts';

/** The texts of the interface as a page in that language shows them, so that tests find things by their names. */
export function textsOf(language: InterfaceLanguage) {
  const messages = JSON.parse(
    readFileSync(new URL(`../i18n/${language}.json`, import.meta.url), 'utf8'),
  ) as Messages;
  return createTranslator({ locale: formatLocale(language), messages });
}

export type InterfaceTexts = ReturnType<typeof textsOf>;
