import type { ComponentType } from 'react';
import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { SessionEnded, SignedInPage } from '../../../data/model/account.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { LazyPage } from '../lazyPage.ts';
import plain from '../plainPage.module.css';

type Data = SignedInPage<unknown> | SessionEnded;

/** Nothing of what was sent is lost: the same form goes once more, from here, after signing in beside it. */
function Ended({ entries, signInPath }: SessionEnded) {
  const t = useTranslations('reviewFrame.ended');
  return (
    <main className={plain.page}>
      <h1>{t('title')}</h1>
      <Notice role="alert" tone="warning">
        <p>{t('kept')}</p>
      </Notice>
      <p>
        <a className={buttonClass()} href={signInPath} target="_blank" rel="noreferrer">
          {t('signIn')}
        </a>
      </p>
      <form method="post" className={plain.form}>
        {entries.map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <p>{t('then')}</p>
        <button type="submit" className={buttonClass('primary')}>
          {t('goOn')}
        </button>
      </form>
    </main>
  );
}

function withEnded(Page: ComponentType): ComponentType {
  return function PageOrEnded() {
    const data = useLoaderData() as Data;
    return data.frame ? <Page /> : <Ended {...data} />;
  };
}

/** A signed-in page, which a form that comes after its session does not find. */
export function signedInPage({ Component, head, ...page }: LazyPage): LazyPage {
  return {
    ...page,
    Component: withEnded(Component),
    head: (data: Data, t, language) =>
      data.frame
        ? head(data as never, t, language)
        : { title: `${t('reviewFrame.ended.title')} – ${t('site.name')}`, path: 'review', isIndexed: false },
  };
}
