import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AskLinkData } from '../../../data/model/upkeepPages.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { LazyPage } from '../lazyPage.ts';
import plain from '../plainPage.module.css';
import styles from './upkeep.module.css';
import { upkeepTexts } from './upkeepTexts.ts';

/** Where a maintainer who has lost the link asks for a new one. */
function AskLinkPage() {
  const t = useTranslations('upkeep.ask');
  const { email, fault, waitMinutes, isSent } = useLoaderData() as AskLinkData;
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
            <input {...ids} type="email" name="email" autoComplete="email" defaultValue={email} dir="ltr" />
          )}
        </Field>
        <button type="submit" className={buttonClass('primary')}>
          {t('send')}
        </button>
      </form>
    </main>
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
