import { useTranslations } from 'use-intl';
import type { ReportsData } from '../../../../data/model/reportPages.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { reportTexts } from '../../upkeep/reportTexts.ts';
import styles from '../items.module.css';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { reviewTexts } from '../reviewTexts.ts';
import { Tabs } from '../Tabs.tsx';
import { useSignedInPage } from '../useSignedInPage.ts';
import { ReportItem } from './ReportItem.tsx';
import { reportsTexts } from './reportsTexts.ts';

/** What visitors found wrong: what waits, or what became of it. */
function ReportsPage() {
  const t = useTranslations('reports');
  const { frame, page } = useSignedInPage<ReportsData>();
  return (
    <ReviewFrame frame={frame} title={t('title')}>
      {page.isSaved && <Notice role="status">{t('saved')}</Notice>}
      {page.fault?.code === 'closed-already' && (
        <Notice role="alert" tone="warning">
          {t('closedAlready')}
        </Notice>
      )}
      <Tabs
        label={t('states')}
        tabs={[
          { href: '?', name: t('open'), count: page.openCount, isCurrent: page.isOpen },
          { href: '?state=closed', name: t('closed'), isCurrent: !page.isOpen },
        ]}
      />
      {page.items.length === 0 && <p>{page.isOpen ? t('noneOpen') : t('noneClosed')}</p>}
      <ol role="list" className={styles.items}>
        {page.items.map((item) => (
          <ReportItem
            key={item.id}
            item={item}
            frame={frame}
            fault={page.fault?.id === item.id ? page.fault : null}
          />
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

export const reportsPage: LazyPage = {
  Component: ReportsPage,
  head: (_, t) => ({
    title: `${t('reports.title')} – ${t('site.name')}`,
    path: 'review/reports',
    isIndexed: false,
  }),
  chunk: 'client/pages/review/reports/ReportsPage.tsx',
  texts: {
    reports: reportsTexts,
    report: reportTexts,
    review: reviewTexts,
    reviewFrame: reviewFrameTexts,
  },
};
