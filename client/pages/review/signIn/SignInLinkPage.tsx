import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { SignInLinkData } from '../../../../data/model/signInPages.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { buttonClass } from '../../../ui/buttonClass.ts';
import type { LazyPage } from '../../lazyPage.ts';
import { pagePath } from '../../navigation.ts';
import plain from '../../plainPage.module.css';
import { signInTexts } from './signInTexts.ts';

function SignInLinkPage() {
  const t = useTranslations('signIn');
  const language = useLanguage();
  const { isGood } = useLoaderData() as SignInLinkData;
  return (
    <main className={plain.page}>
      <h1>{isGood ? t('title') : t('badTitle')}</h1>
      <p>{isGood ? t('linkText') : t('badText')}</p>
      {isGood ? (
        <form method="post">
          <button type="submit" className={buttonClass('primary')}>
            {t('enter')}
          </button>
        </form>
      ) : (
        <p>
          <a className={buttonClass('primary')} href={pagePath(language, 'review/sign-in')}>
            {t('again')}
          </a>
        </p>
      )}
    </main>
  );
}

export const signInLinkPage: LazyPage = {
  Component: SignInLinkPage,
  head: (_, t) => ({
    title: `${t('signIn.title')} – ${t('site.name')}`,
    path: 'review/sign-in',
    isIndexed: false,
  }),
  chunk: 'client/pages/review/signIn/SignInLinkPage.tsx',
  texts: { signIn: signInTexts },
};
