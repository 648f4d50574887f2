import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { errorTopics } from '../../../data/model/upkeep.ts';
import { maxReportLength, type ReportPageData } from '../../../data/model/upkeepPages.ts';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { LazyPage } from '../lazyPage.ts';
import { pagePath } from '../navigation.ts';
import plain from '../plainPage.module.css';
import { reportTexts } from './reportTexts.ts';
import styles from './upkeep.module.css';

/** Where a visitor tells what is wrong about a service. */
function ReportPage() {
  const t = useTranslations('report');
  const language = useLanguage();
  const { service, isSent, ...typed } = useLoaderData() as ReportPageData;
  const back = (
    <p>
      <a href={pagePath(language, `services/${service.slug}`)}>
        <LocalizedText text={service.name} />
      </a>
    </p>
  );
  return (
    <main className={plain.page}>
      <h1>{isSent ? t('sentTitle') : t('title')}</h1>
      {back}
      {isSent ? <p>{t('sentText')}</p> : <ReportForm {...typed} />}
    </main>
  );
}

function ReportForm({
  topic,
  message,
  email,
  faults,
  waitMinutes,
}: Omit<ReportPageData, 'service' | 'isSent'>) {
  const t = useTranslations('report');
  const messageFault = faults.includes('tooLong')
    ? t('fault.tooLong', { max: maxReportLength })
    : faults.includes('message')
      ? t('fault.message')
      : undefined;
  return (
    <form method="post" className={styles.form} noValidate>
      {waitMinutes !== null && (
        <Notice role="alert" tone="warning">
          {t('tooMany', { minutes: waitMinutes })}
        </Notice>
      )}
      {faults.length > 0 && (
        <Notice role="alert" tone="warning">
          {t('notSent')}
        </Notice>
      )}
      <p>{t('intro')}</p>
      <fieldset
        className={styles.radios}
        aria-describedby={faults.includes('topic') ? 'topic-fault' : undefined}
      >
        <legend>{t('topicLabel')}</legend>
        {errorTopics.map((value) => (
          <label key={value} className={styles.radio}>
            <input type="radio" name="topic" value={value} defaultChecked={topic === value} />
            {t(`topic.${value}`)}
          </label>
        ))}
        {faults.includes('topic') && (
          <p id="topic-fault" className={styles.fault}>
            {t('fault.topic')}
          </p>
        )}
      </fieldset>
      <Field label={t('message')} hint={t('messageHint')} fault={messageFault}>
        {(ids) => <textarea {...ids} name="message" rows={4} dir="auto" defaultValue={message} />}
      </Field>
      <Field
        label={t('email')}
        hint={t('emailHint')}
        fault={faults.includes('email') ? t('fault.email') : undefined}
      >
        {(ids) => (
          <input {...ids} type="email" name="email" autoComplete="email" dir="ltr" defaultValue={email} />
        )}
      </Field>
      <div className={styles.trap} aria-hidden="true">
        <label>
          {t('trap')}
          <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <button type="submit" className={buttonClass('primary')}>
        {t('send')}
      </button>
    </form>
  );
}

export const reportPage: LazyPage = {
  Component: ReportPage,
  head: ({ service }: ReportPageData, t) => ({
    title: `${t('report.title')} – ${t('site.name')}`,
    path: `services/${service.slug}/report`,
    isIndexed: false,
  }),
  chunk: 'client/pages/upkeep/ReportPage.tsx',
  texts: { report: reportTexts },
};
