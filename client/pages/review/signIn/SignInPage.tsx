import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { SignInData } from '../../../../data/model/signInPages.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Field } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import plain from '../../plainPage.module.css';
import styles from './signIn.module.css';
import { signInTexts } from './signInTexts.ts';

function SignInPage() {
  const t = useTranslations('signIn');
  const { email, fault, waitMinutes, isSent } = useLoaderData() as SignInData;
  if (isSent) {
    return (
      <main className={plain.page}>
        <h1>{t('sentTitle')}</h1>
        <p>{t('sentText')}</p>
        <p>{t('sentHint')}</p>
      </main>
    );
  }
  return (
    <main className={plain.page}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      {fault === 'tooMany' && (
        <Notice role="alert" tone="warning">
          {t('tooMany', { minutes: waitMinutes ?? 1 })}
        </Notice>
      )}
      <form method="post" className={styles.form} noValidate>
        <Field label={t('email')} fault={fault === 'email' ? t('emailFault') : undefined}>
          {(ids) => (
            <input
              {...ids}
              type="email"
              name="email"
              autoComplete="email"
              required
              defaultValue={email}
              dir="ltr"
            />
          )}
        </Field>
        <button type="submit" className={buttonClass('primary')}>
          {t('send')}
        </button>
      </form>
    </main>
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
