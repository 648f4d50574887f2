import { useTranslations } from 'use-intl';
import { outboxStates } from '../../../../data/model/mail.ts';
import type { OutboxPageData } from '../../../../data/model/outboxPage.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { CsrfField } from '../CsrfField.tsx';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { useSignedInPage } from '../useSignedInPage.ts';
import { MailItem } from './MailItem.tsx';
import styles from './outbox.module.css';
import { outboxTexts } from './outboxTexts.ts';

function OutboxPage() {
  const t = useTranslations('outbox');
  const { frame, page } = useSignedInPage<OutboxPageData>();
  const { counts, chosen } = page;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <ReviewFrame frame={frame} title={t('title')}>
      {page.folder !== null && (
        <Notice>
          <p>{t('noServer')}</p>
          <p>
            <bdi className={styles.folder}>{page.folder}</bdi>
          </p>
        </Notice>
      )}
      {page.sendableKept > 0 && (
        <Notice>
          <p>{t('keptText', { count: page.sendableKept })}</p>
          <form method="post" className={styles.kept}>
            <CsrfField frame={frame} />
            <button type="submit" name="action" value="send-kept" className={buttonClass()}>
              {t('sendKept')}
            </button>
          </form>
        </Notice>
      )}
      <nav aria-label={t('states')} className={styles.states}>
        <a href="?" aria-current={chosen === null ? 'page' : undefined}>
          {t('all')} ({all})
        </a>
        {outboxStates.map((state) => (
          <a key={state} href={`?state=${state}`} aria-current={chosen === state ? 'page' : undefined}>
            {t(`state.${state}`)} ({counts[state] ?? 0})
          </a>
        ))}
      </nav>
      {page.items.length === 0 && <p>{t('none')}</p>}
      <ol role="list" className={styles.mails}>
        {page.items.map((item) => (
          <MailItem
            key={item.id}
            item={item}
            shown={page.shown?.id === item.id ? page.shown : null}
            frame={frame}
            chosen={chosen}
          />
        ))}
      </ol>
      {page.next !== null && (
        <p>
          <a
            className={buttonClass()}
            href={`?${new URLSearchParams({ ...(chosen && { state: chosen }), before: page.next })}`}
          >
            {t('older')}
          </a>
        </p>
      )}
    </ReviewFrame>
  );
}

export const outboxPage: LazyPage = {
  Component: OutboxPage,
  head: (_, t) => ({
    title: `${t('outbox.title')} – ${t('site.name')}`,
    path: 'review/outbox',
    isIndexed: false,
  }),
  chunk: 'client/pages/review/outbox/OutboxPage.tsx',
  texts: { outbox: outboxTexts, reviewFrame: reviewFrameTexts },
};
