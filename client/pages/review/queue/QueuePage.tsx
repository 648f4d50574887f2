import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { FrameData } from '../../../../data/model/account.ts';
import type { QueueData } from '../../../../data/model/reviewPages.ts';
import { diffTexts } from '../../../diff/diffTexts.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Field } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { CsrfField } from '../CsrfField.tsx';
import { NextPage } from '../list/ListFilters.tsx';
import { OutcomeText } from '../OutcomeNotice.tsx';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { reviewTexts } from '../reviewTexts.ts';
import { useSignedInPage } from '../useSignedInPage.ts';
import { QueueFilters } from './QueueFilters.tsx';
import { QueueRow } from './QueueRow.tsx';
import styles from './queue.module.css';
import { useQueueKeys } from './useQueueKeys.ts';

/** What waits for an editor, filtered, with what can be done to several at once. */
function QueuePage() {
  const t = useTranslations('review');
  const { frame, page } = useSignedInPage<QueueData>();
  const list = useRef<HTMLOListElement>(null);
  useQueueKeys(list);
  return (
    <ReviewFrame frame={frame} title={t('queueTitle')}>
      {page.reports.length > 0 && <Reports page={page} />}
      <QueueFilters page={page} />
      <p role="status">{t('found', { count: page.counts.total })}</p>
      {page.items.length > 0 && (
        <form method="post" className={styles.bulk}>
          <CsrfField frame={frame} />
          <p className={styles.keys}>{t('keys')}</p>
          <ol role="list" ref={list} className={styles.rows}>
            {page.items.map((item) => (
              <QueueRow key={item.id} item={item} isChosen={page.chosen.includes(item.id)} />
            ))}
          </ol>
          <Bulk page={page} />
        </form>
      )}
      <NextPage search={page.next} />
    </ReviewFrame>
  );
}

function Reports({ page }: { page: QueueData }) {
  const t = useTranslations('review');
  return (
    <Notice role="status">
      <h2>{t('bulkDone')}</h2>
      <ul>
        {page.reports.map(({ submissionId, reference, outcome }) => (
          <li key={submissionId}>
            <strong>
              <bdi>{reference ?? submissionId}</bdi>
            </strong>
            <OutcomeText outcome={outcome} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Bulk({ page }: { page: QueueData }) {
  const t = useTranslations('review');
  return (
    <fieldset className={styles.actions}>
      <legend>{t('bulk')}</legend>
      {page.fault === 'nothing-chosen' && (
        <Notice role="alert" tone="warning">
          {t('nothingChosen')}
        </Notice>
      )}
      <Field
        label={t('reason')}
        hint={t('bulkReasonHint')}
        fault={page.fault === 'reason-missing' ? t('rejectionMissing') : undefined}
      >
        {(ids) => <textarea {...ids} name="reason" rows={2} maxLength={2000} defaultValue={page.reason} />}
      </Field>
      <label className={styles.tick}>
        <input type="checkbox" name="vouched" value="yes" defaultChecked={page.isVouched} />
        {t('vouched')}
      </label>
      <div className={styles.buttons}>
        <button type="submit" name="do" value="publish" className={buttonClass('primary')}>
          {t('publishChosen')}
        </button>
        <button type="submit" name="do" value="reject" className={buttonClass()}>
          {t('rejectChosen')}
        </button>
      </div>
    </fieldset>
  );
}

export const queuePage: LazyPage = {
  Component: QueuePage,
  head: (_: { frame: FrameData }, t) => ({
    title: `${t('review.queueTitle')} – ${t('site.name')}`,
    path: 'review',
    isIndexed: false,
  }),
  chunk: 'client/pages/review/queue/QueuePage.tsx',
  texts: { review: reviewTexts, diff: diffTexts, reviewFrame: reviewFrameTexts },
};
