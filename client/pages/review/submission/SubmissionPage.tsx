import { useTranslations } from 'use-intl';
import type { SignedInPage } from '../../../../data/model/account.ts';
import type { SubmissionData } from '../../../../data/model/reviewPages.ts';
import { DiffView } from '../../../diff/DiffView.tsx';
import { diffTexts } from '../../../diff/diffTexts.ts';
import { ErrorSummary } from '../../../forms/service/ErrorSummary.tsx';
import { serviceFormTexts } from '../../../forms/service/serviceFormTexts.ts';
import { LocalizedText } from '../../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { pagePath } from '../../navigation.ts';
import { FaultList, OutcomeNotice } from '../OutcomeNotice.tsx';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { reviewTexts } from '../reviewTexts.ts';
import { useSignedInPage } from '../useSignedInPage.ts';
import { ChangeOf } from './ChangeOf.tsx';
import { Decisions, decisionIds, decisionsId } from './Decisions.tsx';
import { Findings } from './Findings.tsx';
import { Origin } from './Origin.tsx';
import { ReviewMap } from './ReviewMap.tsx';
import styles from './submission.module.css';
import { Thread } from './Thread.tsx';

/** A submission beside what is published, with all that an editor needs to decide. */
function SubmissionPage() {
  const t = useTranslations('review');
  const language = useLanguage();
  const { frame, page } = useSignedInPage<SubmissionData>();
  const isOpen = page.state === 'waiting' || page.state === 'returned';
  return (
    <ReviewFrame frame={frame} title={t('submissionTitle', { reference: page.reference })}>
      <p>
        <a href={pagePath(language, 'review')}>{t('backToQueue')}</a>
      </p>
      {page.outcome && page.outcome.kind !== 'done' && page.outcome.kind !== 'faults' && (
        <OutcomeNotice outcome={page.outcome} />
      )}
      {page.isKept && <Refused page={page} />}
      <p className={styles.name}>
        {page.name ? <LocalizedText text={page.name} /> : t('nameless')}
        <span className={styles.state}>{t(`state.${page.state}`)}</span>
      </p>
      {/* Enter in a field presses the first button of a form: nothing is decided by it. */}
      <button
        type="submit"
        form={decisionsId}
        name="do"
        value="enter"
        hidden
        tabIndex={-1}
        aria-hidden="true"
      />
      <Findings page={page} />
      {isOpen && <ChangeOf page={page} />}
      <div className={styles.columns}>
        <section aria-labelledby="diff" className={styles.part}>
          <h2 id="diff">{t(page.service ? 'diffTitle' : 'newTitle')}</h2>
          <DiffView diff={page.diff} places={page.places} level={3} />
        </section>
        <div className={styles.part}>
          <Origin page={page} />
          {page.card && <ReviewMap card={page.card} />}
          {page.faults.length > 0 && (
            <section aria-labelledby="faults">
              <h2 id="faults">{t('faultsTitle')}</h2>
              <FaultList faults={page.faults} />
            </section>
          )}
          <Thread page={page} />
        </div>
      </div>
      {isOpen && <Decisions frame={frame} page={page} />}
    </ReviewFrame>
  );
}

/** Why nothing was decided, with links to what is to be corrected or added. */
function Refused({ page: { form, missing } }: { page: SubmissionData }) {
  const t = useTranslations('review');
  const lacks = {
    question: { label: t('question'), message: t('questionMissing') },
    rejection: { label: t('rejection'), message: t('rejectionMissing') },
  };
  const others = missing ? [{ id: decisionIds[missing], ...lacks[missing] }] : [];
  const faults = missing ? [] : form.faults;
  if (faults.length + others.length === 0) return null;
  return <ErrorSummary faults={faults} others={others} kept={t('notDecided')} />;
}

export const submissionPage: LazyPage = {
  Component: SubmissionPage,
  head: ({ page }: SignedInPage<SubmissionData>, t) => ({
    title: `${t('review.submissionTitle', { reference: page.reference })} – ${t('site.name')}`,
    path: `review/submissions/${page.id}`,
    isIndexed: false,
  }),
  chunk: 'client/pages/review/submission/SubmissionPage.tsx',
  texts: { ...serviceFormTexts, review: reviewTexts, diff: diffTexts, reviewFrame: reviewFrameTexts },
};
