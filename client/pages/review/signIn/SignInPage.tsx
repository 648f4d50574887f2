import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { SignInFault } from '../../../../data/model/signInFault.ts';
import type { SignInData } from '../../../../data/model/signInPages.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { AskForLink } from '../../AskForLink.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { signInTexts } from './signInTexts.ts';

function SignInPage() {
  const t = useTranslations('signIn');
  const { provider, providerFault } = useLoaderData() as SignInData;
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
    >
      {provider && <ByProvider {...provider} fault={providerFault} />}
    </AskForLink>
  );
}

interface ByProviderProps {
  label: string;
  href: string;
  fault: SignInFault | null;
}

/** The way by an organisation's own provider, and what went wrong on it. */
function ByProvider({ label, href, fault }: ByProviderProps) {
  const t = useTranslations('signIn');
  return (
    <>
      {fault && (
        <Notice role="alert" tone="warning">
          {t(`provider.fault.${fault}`, { name: label })}
        </Notice>
      )}
      <p>
        <a href={href} className={buttonClass('primary')}>
          {t('provider.enter', { name: label })}
        </a>
      </p>
      <h2>{t('provider.byMail')}</h2>
    </>
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
