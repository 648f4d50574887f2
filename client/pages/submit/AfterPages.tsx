import { useEffect } from 'react';
import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ConfirmAddressData, SubmissionSentData } from '../../../data/model/submissionForm.ts';
import form from '../../forms/service/serviceForm.module.css';
import { submitTexts } from '../../forms/service/serviceFormTexts.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import type { LazyPage } from '../lazyPage.ts';
import { pagePath } from '../navigation.ts';
import plain from '../plainPage.module.css';
import styles from './submit.module.css';
import { forgetDraft } from './useDraft.ts';

/** After sending: the reference, and what comes next. */
function SentPage() {
  const { reference } = useLoaderData() as SubmissionSentData;
  const t = useTranslations('submit.sent');
  const language = useLanguage();
  useEffect(forgetDraft, []);
  return (
    <main className={plain.page}>
      <h1>{t('title')}</h1>
      <p className={styles.reference}>
        {t('reference')} <strong dir="ltr">{reference}</strong>
      </p>
      <p>{t('mail')}</p>
      <p>{t('next')}</p>
      <p>
        <a className={buttonClass()} href={pagePath(language, 'submit')}>
          {t('another')}
        </a>
      </p>
    </main>
  );
}

/** The page of the mailed link: a press of its button confirms the address, looking at it does not. */
function ConfirmPage() {
  const { reference, state } = useLoaderData() as ConfirmAddressData;
  const t = useTranslations('submit');
  const language = useLanguage();
  const titles = { open: t('confirm.title'), confirmed: t('confirm.done'), expired: t('confirm.expired') };
  return (
    <main className={plain.page}>
      <h1>{titles[state]}</h1>
      {state === 'open' && (
        <form method="post" className={form.form}>
          <p>{t('confirm.text', { reference })}</p>
          <p>
            <button type="submit" className={buttonClass('primary')}>
              {t('confirm.button')}
            </button>
          </p>
        </form>
      )}
      {state === 'confirmed' && <p>{t('confirm.doneText', { reference })}</p>}
      {state === 'expired' && (
        <>
          <p>{t('confirm.expiredText', { reference })}</p>
          <p>
            <a className={buttonClass()} href={pagePath(language, 'submit')}>
              {t('title')}
            </a>
          </p>
        </>
      )}
    </main>
  );
}

const chunk = 'client/pages/submit/AfterPages.tsx';
const texts = { submit: submitTexts };

export const sentPage: LazyPage = {
  Component: SentPage,
  texts,
  chunk,
  head: ({ reference }: SubmissionSentData, t) => ({
    title: `${t('submit.sent.title')} – ${t('site.name')}`,
    path: `submit/sent/${reference}`,
    isIndexed: false,
  }),
};

export const confirmPage: LazyPage = {
  Component: ConfirmPage,
  texts,
  chunk,
  head: (_, t) => ({
    title: `${t('submit.confirm.title')} – ${t('site.name')}`,
    path: 'submit',
    isIndexed: false,
  }),
};
