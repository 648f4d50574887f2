import { useTranslations } from 'use-intl';
import { AskForLink } from '../../AskForLink.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { signInTexts } from './signInTexts.ts';

function SignInPage() {
  const t = useTranslations('signIn');
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

export const signInPage: LazyPage = {
  Component: SignInPage,
  head: (_, t) => ({
    title: `${t('signIn.title')} – ${t('site.name')}`,
    path: 'review/sign-in',
    isIndexed: false,
  }),
  chunk: 'client/pages/review/signIn/SignInPage.tsx',
  texts: { signIn: signInTexts },
};
