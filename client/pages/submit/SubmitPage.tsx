import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { SubmitPageData } from '../../../data/model/submissionForm.ts';
import { serviceFormTexts } from '../../forms/service/serviceFormTexts.ts';
import type { LazyPage } from '../lazyPage.ts';
import { CheckPage } from './CheckPage.tsx';
import { SubmitForm } from './SubmitForm.tsx';
import styles from './submit.module.css';

/** Where anyone sends in a service, or a change of one. */
function SubmitPage() {
  const page = useLoaderData() as SubmitPageData;
  const t = useTranslations('submit');
  return (
    <main className={styles.page}>
      <h1>{t('title')}</h1>
      {page.stage === 'form' && (
        <div className={styles.lead}>
          <p>{t('lead')}</p>
          <p>{t('isPublic')}</p>
        </div>
      )}
      {page.stage === 'form' ? <SubmitForm page={page} /> : <CheckPage page={page} />}
    </main>
  );
}

export const submitPage: LazyPage = {
  Component: SubmitPage,
  texts: serviceFormTexts,
  chunk: 'client/pages/submit/SubmitPage.tsx',
  head: (_, t) => ({
    title: `${t('submit.title')} – ${t('site.name')}`,
    description: t('submit.description'),
    path: 'submit',
    isIndexed: false,
  }),
};
