import { useTranslations } from 'use-intl';
import { AskForLink } from '../AskForLink.tsx';
import type { LazyPage } from '../lazyPage.ts';
import { upkeepTexts } from './upkeepTexts.ts';

/** Where a maintainer who has lost the link asks for a new one. */
function AskLinkPage() {
  const t = useTranslations('upkeep.ask');
  return (
    <AskForLink
      texts={{
        title: t('title'),
        intro: t('intro'),
        email: t('email'),
        emailFault: t('emailFault'),
        send: t('send'),
        sentTitle: t('sentTitle'),
        sentText: t('sentText'),
        sentHint: t('sentHint'),
      }}
      tooMany={(minutes) => t('tooMany', { minutes })}
    />
  );
}

export const askLinkPage: LazyPage = {
  Component: AskLinkPage,
  head: (_, t) => ({
    title: `${t('upkeep.ask.title')} – ${t('site.name')}`,
    path: 'upkeep',
    isIndexed: false,
  }),
  chunk: 'client/pages/upkeep/AskLinkPage.tsx',
  texts: { upkeep: upkeepTexts },
};
