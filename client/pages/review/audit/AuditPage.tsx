import { useTranslations } from 'use-intl';
import type { AuditData } from '../../../../data/model/signInPages.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import type { LazyPage } from '../../lazyPage.ts';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { useSignedInPage } from '../useSignedInPage.ts';
import { AuditItem } from './AuditItem.tsx';
import styles from './audit.module.css';
import { auditTexts } from './auditTexts.ts';
import { useActionName, useActor } from './auditWords.ts';

function AuditPage() {
  const t = useTranslations('audit');
  const actionName = useActionName();
  const actorName = useActor();
  const { frame, page } = useSignedInPage<AuditData>();
  const older = new URLSearchParams({ ...page.chosen, before: String(page.next) });
  return (
    <ReviewFrame frame={frame} title={t('title')}>
      <form method="get" className={styles.filter}>
        <label htmlFor="actor">{t('who')}</label>
        <select id="actor" name="actor" defaultValue={page.chosen.actor}>
          <option value="">{t('everyone')}</option>
          {page.actors.map(({ id, name }) => (
            <option key={id} value={id}>
              {actorName(name)}
            </option>
          ))}
        </select>
        <label htmlFor="action">{t('what')}</label>
        <select id="action" name="action" defaultValue={page.chosen.action}>
          <option value="">{t('everything')}</option>
          {page.actions.map((action) => (
            <option key={action} value={action}>
              {actionName(action)}
            </option>
          ))}
        </select>
        <button type="submit" className={buttonClass()}>
          {t('show')}
        </button>
      </form>
      {page.entries.length === 0 && <p>{t('none')}</p>}
      <ol role="list" className={styles.entries}>
        {page.entries.map((entry) => (
          <AuditItem key={entry.seq} {...entry} />
        ))}
      </ol>
      {page.next !== null && (
        <p>
          <a className={buttonClass()} href={`?${older}`}>
            {t('older')}
          </a>
        </p>
      )}
    </ReviewFrame>
  );
}

export const auditPage: LazyPage = {
  Component: AuditPage,
  head: (_, t) => ({
    title: `${t('audit.title')} – ${t('site.name')}`,
    path: 'review/audit',
    isIndexed: false,
  }),
  chunk: 'client/pages/review/audit/AuditPage.tsx',
  texts: { audit: auditTexts, reviewFrame: reviewFrameTexts },
};
