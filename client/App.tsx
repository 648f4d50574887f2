import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import type { InterfaceLanguage } from '../data/model/languageTag.ts';
import type { BrowserSource } from './answers/browserSource.ts';
import { SourceContext } from './answers/SourceContext.tsx';
import type { Messages } from './i18n/catalog.ts';
import { Texts } from './i18n/Texts.tsx';
import './ui/tokens.css';
import './ui/base.css';

interface AppProps {
  language: InterfaceLanguage;
  messages: Messages;
  source: BrowserSource | null;
  children: ReactNode;
}

/** What stands around the router, alike on the server and in the browser. */
export function App({ language, messages, source, children }: AppProps) {
  return (
    <StrictMode>
      <SourceContext value={source}>
        <Texts language={language} messages={messages}>
          {children}
        </Texts>
      </SourceContext>
    </StrictMode>
  );
}
