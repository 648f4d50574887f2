import { useTranslations } from 'use-intl';
import type { FrameData } from '../../../../data/model/account.ts';
import type { ServicesData } from '../../../../data/model/serviceListPages.ts';
import { diffTexts } from '../../../diff/diffTexts.ts';
import { Field } from '../../../ui/Field.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { ListFilters, NextPage } from '../list/ListFilters.tsx';
import styles from '../queue/queue.module.css';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { reviewTexts } from '../reviewTexts.ts';
import { Tabs } from '../Tabs.tsx';
import { useSignedInPage } from '../useSignedInPage.ts';
import { DueList } from './DueList.tsx';
import { dueTexts } from './dueTexts.ts';
import { ServiceRow } from './ServiceRow.tsx';

const states = ['published', 'temporarily-closed', 'archived'] as const;

/** All services, archived ones too, or those of which something is due. */
function ServicesPage() {
  const t = useTranslations('due');
  const { frame, page } = useSignedInPage<ServicesData>();
  return (
    <ReviewFrame frame={frame} title={page.due ? t('title') : t('allTitle')}>
      <Tabs
        label={t('lists')}
        tabs={[
          { href: '?', name: t('allTitle'), isCurrent: !page.due },
          { href: '?due=all', name: t('title'), count: page.dueCount, isCurrent: page.due !== null },
        ]}
      />
      {page.due ? <DueList due={page.due} frame={frame} /> : <AllServices page={page} />}
    </ReviewFrame>
  );
}

function AllServices({ page }: { page: ServicesData }) {
  const t = useTranslations('review');
  const tDiff = useTranslations('diff');
  const { choices } = page;
  return (
    <>
      <ListFilters>
        <Field label={t('filter.q')}>
          {(ids) => <input {...ids} type="search" name="q" maxLength={200} defaultValue={choices.q} />}
        </Field>
        <Field label={t('filter.state')}>
          {(ids) => (
            <select {...ids} name="state" defaultValue={choices.state}>
              <option value="">{t('any')}</option>
              {states.map((state) => (
                <option key={state} value={state}>
                  {tDiff(`value.${state}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </ListFilters>
      {page.items.length === 0 && <p>{t('noServices')}</p>}
      {page.items.length > 0 && (
        <ol role="list" className={styles.rows}>
          {page.items.map((service) => (
            <ServiceRow key={service.id} service={service} />
          ))}
        </ol>
      )}
      <NextPage search={page.next} />
    </>
  );
}

export const servicesPage: LazyPage = {
  Component: ServicesPage,
  head: ({ page }: { frame: FrameData; page: ServicesData }, t) => ({
    title: `${t(page.due ? 'due.title' : 'due.allTitle')} – ${t('site.name')}`,
    path: 'review/services',
    isIndexed: false,
  }),
  chunk: 'client/pages/review/services/ServicesPage.tsx',
  texts: { review: reviewTexts, diff: diffTexts, due: dueTexts, reviewFrame: reviewFrameTexts },
};
