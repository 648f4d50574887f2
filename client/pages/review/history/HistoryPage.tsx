import { useTranslations } from 'use-intl';
import type { SignedInPage } from '../../../../data/model/account.ts';
import { pickText } from '../../../../data/model/pickText.ts';
import type { HistoryData } from '../../../../data/model/reviewPages.ts';
import { diffTexts } from '../../../diff/diffTexts.ts';
import { formTexts } from '../../../forms/service/serviceFormTexts.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { buttonClass } from '../../../ui/buttonClass.ts';
import type { LazyPage } from '../../lazyPage.ts';
import { pagePath } from '../../navigation.ts';
import { CsrfField } from '../CsrfField.tsx';
import { OutcomeNotice } from '../OutcomeNotice.tsx';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { reviewTexts } from '../reviewTexts.ts';
import styles from '../submission/submission.module.css';
import { useSignedInPage } from '../useSignedInPage.ts';
import { RevisionItem } from './RevisionItem.tsx';

/** Every state that a service had: who, when, why, what changed, and the way back to it. */
function HistoryPage() {
  const t = useTranslations('review');
  const tDiff = useTranslations('diff');
  const language = useLanguage();
  const { frame, page } = useSignedInPage<HistoryData>();
  const isPublic = page.state === 'published' || page.state === 'temporarily-closed';
  return (
    <ReviewFrame frame={frame} title={t('historyTitle', { name: pickText(page.name, language).text })}>
      <p>
        <a href={pagePath(language, 'review/services')}>{t('backToServices')}</a>
      </p>
      {page.outcome && page.outcome.kind !== 'done' && <OutcomeNotice outcome={page.outcome} />}
      <div className={styles.standing}>
        <span className={styles.state}>{tDiff(`value.${page.state}` as 'value.published')}</span>
        {isPublic && <a href={pagePath(language, `services/${page.slug}`)}>{t('publicPage')}</a>}
        <form method="post">
          <CsrfField frame={frame} />
          <button type="submit" name="do" value="correct" className={buttonClass('primary')}>
            {t('correct')}
          </button>
        </form>
      </div>
      <ol role="list" className={styles.decisions}>
        {page.revisions.map((revision) => (
          <RevisionItem key={revision.number} frame={frame} page={page} revision={revision} />
        ))}
      </ol>
      {page.next && (
        <p>
          <a className={buttonClass()} href={page.next}>
            {t('older')}
          </a>
        </p>
      )}
    </ReviewFrame>
  );
}

export const historyPage: LazyPage = {
  Component: HistoryPage,
  head: ({ page }: SignedInPage<HistoryData>, t, language) => ({
    title: `${t('review.historyTitle', { name: pickText(page.name, language).text })} – ${t('site.name')}`,
    path: `review/services/${page.id}`,
    isIndexed: false,
  }),
  chunk: 'client/pages/review/history/HistoryPage.tsx',
  texts: { forms: formTexts, review: reviewTexts, diff: diffTexts, reviewFrame: reviewFrameTexts },
};
