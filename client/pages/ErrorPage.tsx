import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { useTranslations } from 'use-intl';
import { ConnectionError } from '../answers/fetchJson.ts';
import { useLanguage } from '../i18n/Texts.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import styles from './errorPage.module.css';
import { SiteFrame } from './Layout.tsx';
import { pagePath } from './navigation.ts';
import { PageLink } from './PageLink.tsx';
import plain from './plainPage.module.css';

type Fault = 'notFound' | 'forbidden' | 'offline' | 'failed';

function faultOf(error: unknown): Fault {
  if (isRouteErrorResponse(error) && error.status === 404) return 'notFound';
  if (isRouteErrorResponse(error) && error.status === 403) return 'forbidden';
  return error instanceof ConnectionError ? 'offline' : 'failed';
}

/** An error page of its own: the layout could not be shown either. */
export function ErrorPage() {
  return (
    <SiteFrame>
      <ErrorContent />
    </SiteFrame>
  );
}

/** What a visitor sees when a page cannot be shown, with a way on. */
export function ErrorContent() {
  const t = useTranslations('errors');
  const language = useLanguage();
  const fault = faultOf(useRouteError());
  const { revalidate } = useRevalidator();
  return (
    <main className={plain.page}>
      <h1>{t(`${fault}Title`)}</h1>
      <p>{t(`${fault}Text`)}</p>
      <p className={styles.actions}>
        {(fault === 'offline' || fault === 'failed') && (
          <button type="button" className={buttonClass('primary')} onClick={() => revalidate()}>
            {t('retry')}
          </button>
        )}
        <PageLink className={buttonClass()} href={pagePath(language)}>
          {t('toHome')}
        </PageLink>
      </p>
    </main>
  );
}
