import { useTranslations } from 'use-intl';
import type { AuditData } from '../../../../data/model/signInPages.ts';
import { useMoment } from '../../../i18n/useMoment.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import type { LazyPage } from '../../lazyPage.ts';
import { peopleTexts } from '../people/peopleTexts.ts';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { useSignedInPage } from '../useSignedInPage.ts';
import styles from './audit.module.css';

function AuditPage() {
  const t = useTranslations('people');
  const moment = useMoment();
  const { frame, page } = useSignedInPage<AuditData>();
  const older = new URLSearchParams({ ...page.chosen, before: String(page.next) });
  return (
    <ReviewFrame frame={frame} title={t('auditTitle')}>
      <form method="get" className={styles.filter}>
        <label htmlFor="action">{t('action')}</label>
        <select id="action" name="action" defaultValue={page.chosen.action}>
          <option value="">{t('allActions')}</option>
          {page.actions.map((action) => (
            <option key={action}>{action}</option>
          ))}
        </select>
        <label htmlFor="actor">{t('actor')}</label>
        <select id="actor" name="actor" defaultValue={page.chosen.actor}>
          <option value="">{t('allActions')}</option>
          {page.actors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" className={buttonClass()}>
          {t('show')}
        </button>
      </form>
      {page.entries.length === 0 && <p>{t('noEntries')}</p>}
      <ol role="list" className={styles.entries}>
        {page.entries.map(({ seq, at, actor, action, subject, detail }) => (
          <li key={seq} className={styles.entry}>
            <time dateTime={at}>{moment(at)}</time>
            <strong>
              <bdi>{action}</bdi>
            </strong>
            <span>
              <bdi>{actor}</bdi>
              {subject !== actor && (
                <>
                  {' → '}
                  <bdi>{subject}</bdi>
                </>
              )}
            </span>
            {detail && <bdi className={styles.detail}>{detail}</bdi>}
          </li>
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
    title: `${t('people.auditTitle')} – ${t('site.name')}`,
    path: 'review/audit',
    isIndexed: false,
  }),
  chunk: 'client/pages/review/audit/AuditPage.tsx',
  texts: { people: peopleTexts, reviewFrame: reviewFrameTexts },
};
