import { createContext, type ReactNode, useContext } from 'react';
import { IntlProvider } from 'use-intl';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import { formatLocale, type Messages } from './catalog.ts';

const LanguageContext = createContext<InterfaceLanguage>('fi');

/** The interface language of the page. */
export function useLanguage(): InterfaceLanguage {
  return useContext(LanguageContext);
}

interface TextsProps {
  language: InterfaceLanguage;
  messages: Messages;
  children: ReactNode;
}

/** Texts, numbers and dates of one interface language; times are those of Finland. */
export function Texts({ language, messages, children }: TextsProps) {
  return (
    <LanguageContext value={language}>
      <IntlProvider locale={formatLocale(language)} messages={messages} timeZone="Europe/Helsinki">
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
