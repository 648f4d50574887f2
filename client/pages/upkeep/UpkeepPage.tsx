import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { UpkeepPageData } from '../../../data/model/upkeepPages.ts';
import { formTexts } from '../../forms/service/serviceFormTexts.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { LazyPage } from '../lazyPage.ts';
import { pagePath } from '../navigation.ts';
import plain from '../plainPage.module.css';
import { serviceTexts } from '../service/serviceTexts.ts';
import { ClosedLink } from './ClosedLink.tsx';
import { UpkeepService } from './UpkeepService.tsx';
import styles from './upkeep.module.css';
import { upkeepTexts } from './upkeepTexts.ts';

/** What a maintainer's link opens: their services, with what is due. */
function UpkeepPage() {
  const data = useLoaderData() as UpkeepPageData;
  return data.kind === 'closed' ? <ClosedLink /> : <Services {...data} />;
}

function Services({ items, token, done, fault }: Extract<UpkeepPageData, { kind: 'open' }>) {
  const t = useTranslations('upkeep');
  const open = items.filter(({ isConfirmedToday }) => !isConfirmedToday);
  const post = pagePath(useLanguage(), `upkeep/${token}`);
  return (
    <main className={`${plain.page} ${styles.page}`}>
      <h1>{t('title')}</h1>
      {done && <Notice role="status">{t(`done.${done}`)}</Notice>}
      {fault && (
        <Notice role="alert" tone="warning">
          {t(`fault.${fault}`)}
        </Notice>
      )}
      <p>{items.length > 0 ? t('intro') : t('empty')}</p>
      {items.map((item) => (
        <UpkeepService key={item.serviceId} item={item} token={token} />
      ))}
      {open.length > 1 && (
        <form method="post" action={post} className={styles.all}>
          {open.map(({ serviceId, basedOn }) => (
            <input key={serviceId} type="hidden" name="item" value={`${serviceId}:${basedOn}`} />
          ))}
          <button type="submit" className={buttonClass('primary')}>
            {t('confirmAll', { count: open.length })}
          </button>
        </form>
      )}
      <p className={styles.quiet}>{t('secret')}</p>
    </main>
  );
}

export const upkeepPage: LazyPage = {
  Component: UpkeepPage,
  head: (_, t) => ({
    title: `${t('upkeep.title')} – ${t('site.name')}`,
    path: 'upkeep',
    isIndexed: false,
  }),
  chunk: 'client/pages/upkeep/UpkeepPage.tsx',
  texts: { service: serviceTexts, upkeep: upkeepTexts, forms: formTexts },
};
