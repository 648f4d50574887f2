import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AskForAlertData } from '../../../data/model/alertPages.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { queryWordsTexts } from '../../words/queryWordsTexts.ts';
import type { LazyPage } from '../lazyPage.ts';
import { pagePath } from '../navigation.ts';
import plain from '../plainPage.module.css';
import { AskedFor } from './AskedFor.tsx';
import styles from './alerts.module.css';
import { alertsTexts } from './alertsTexts.ts';

const feedPath = (search: string, language: string) =>
  `/api/v1/services.atom${search}${search ? '&' : '?'}lang=${language}`;

function Sent({ words, search }: AskForAlertData) {
  const t = useTranslations('alerts');
  const language = useLanguage();
  return (
    <main className={plain.page}>
      <h1>{t('sentTitle')}</h1>
      <p>{t('sentText')}</p>
      <AskedFor words={words} />
      <p>{t('sentHint')}</p>
      <p>
        <a className={buttonClass()} href={pagePath(language, search)}>
          {t('back')}
        </a>
      </p>
    </main>
  );
}

/** Asks for an address to tell of services that begin to match a search. */
function AskForAlertPage() {
  const t = useTranslations('alerts');
  const language = useLanguage();
  const data = useLoaderData() as AskForAlertData;
  const { words, search, email, fault, waitMinutes, isSent } = data;
  if (isSent) return <Sent {...data} />;
  return (
    <main className={plain.page}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <AskedFor words={words} />
      <p className={styles.buttons}>
        <a href={pagePath(language, search)}>{t('change')}</a>
      </p>
      {fault === 'tooMany' && (
        <Notice role="alert" tone="warning">
          {t('tooMany', { minutes: waitMinutes ?? 1 })}
        </Notice>
      )}
      <form method="post" action={pagePath(language, `alerts${search}`)} className={styles.form} noValidate>
        <Field
          label={t('email')}
          hint={t('emailHint')}
          fault={fault === 'email' ? t('emailFault') : undefined}
        >
          {(ids) => (
            <input
              {...ids}
              type="email"
              name="email"
              autoComplete="email"
              defaultValue={email}
              dir="ltr"
              required
            />
          )}
        </Field>
        <button type="submit" className={buttonClass('primary')}>
          {t('send')}
        </button>
      </form>
      <p>{t('feedHint')}</p>
      <p className={styles.buttons}>
        <a href={feedPath(search, language)}>{t('feed')}</a>
      </p>
    </main>
  );
}

export const askForAlertPage: LazyPage = {
  Component: AskForAlertPage,
  head: ({ search }: AskForAlertData, t, language) => ({
    title: `${t('alerts.title')} – ${t('site.name')}`,
    path: 'alerts',
    isIndexed: false,
    feeds: [{ type: 'application/atom+xml', title: t('site.name'), path: feedPath(search, language) }],
  }),
  chunk: 'client/pages/alerts/AskForAlertPage.tsx',
  texts: { alerts: alertsTexts, queryWords: queryWordsTexts },
};
