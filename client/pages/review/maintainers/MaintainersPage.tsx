import { useTranslations } from 'use-intl';
import type { MaintainersData } from '../../../../data/model/maintainerPages.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Field } from '../../../ui/Field.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import styles from '../items.module.css';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { useSignedInPage } from '../useSignedInPage.ts';
import { MaintainerRow } from './MaintainerRow.tsx';
import { maintainersTexts } from './maintainersTexts.ts';

/** Everyone who looks after services by link. */
function MaintainersPage() {
  const t = useTranslations('maintainers');
  const { frame, page } = useSignedInPage<MaintainersData>();
  return (
    <ReviewFrame frame={frame} title={t('title')}>
      <p>{t('intro')}</p>
      <form method="get" className={styles.search}>
        <Field label={t('search')} hint={t('searchHint')}>
          {(ids) => <input {...ids} type="search" name="q" maxLength={200} defaultValue={page.q} />}
        </Field>
        <button type="submit" className={buttonClass()}>
          {t('show')}
        </button>
      </form>
      {page.items.length === 0 && <p>{t('none')}</p>}
      <ol role="list" className={styles.items}>
        {page.items.map((item) => (
          <MaintainerRow key={item.maintainer.id} item={item} />
        ))}
      </ol>
      {page.next && (
        <p>
          <a className={buttonClass()} href={page.next}>
            {t('next')}
          </a>
        </p>
      )}
    </ReviewFrame>
  );
}

export const maintainersPage: LazyPage = {
  Component: MaintainersPage,
  head: (_, t) => ({
    title: `${t('maintainers.title')} – ${t('site.name')}`,
    path: 'review/maintainers',
    isIndexed: false,
  }),
  chunk: 'client/pages/review/maintainers/MaintainersPage.tsx',
  texts: { maintainers: maintainersTexts, reviewFrame: reviewFrameTexts },
};
