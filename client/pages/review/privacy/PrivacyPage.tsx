import { useTranslations } from 'use-intl';
import type { PrivacyData } from '../../../../data/model/personalData.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Field } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { CsrfField } from '../CsrfField.tsx';
import styles from '../items.module.css';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { useSignedInPage } from '../useSignedInPage.ts';
import { FoundPerson } from './FoundPerson.tsx';
import { PersonalCounts } from './PersonalCounts.tsx';
import { personalTexts } from './personalTexts.ts';
import { ServiceLinks } from './ServiceLinks.tsx';

/** What is held about a person: shown by group, given out as a file, erased. */
function PrivacyPage() {
  const t = useTranslations('personal');
  const { frame, page } = useSignedInPage<PrivacyData>();
  const { erased, found } = page;
  return (
    <ReviewFrame frame={frame} title={t('title')}>
      <p>{t('intro')}</p>
      {erased && (
        <>
          <Notice role="status">
            <p>{t('erased')}</p>
          </Notice>
          <PersonalCounts counts={erased.counts} />
          <ServiceLinks title={t('contactGone')} services={erased.contactOf} />
          <ServiceLinks title={t('stillPublic')} services={erased.publicIn} />
          <p>{t('backups')}</p>
        </>
      )}
      <form method="post" className={styles.search} noValidate>
        <CsrfField frame={frame} />
        <Field
          label={t('email')}
          hint={t('emailHint')}
          fault={page.faults.includes('email') ? t('emailFault') : undefined}
        >
          {(ids) => (
            <input
              {...ids}
              type="email"
              name="email"
              defaultValue={page.email}
              dir="ltr"
              autoComplete="off"
              required
            />
          )}
        </Field>
        <button
          type="submit"
          name="action"
          value="find"
          className={buttonClass(found ? 'secondary' : 'primary')}
        >
          {t('find')}
        </button>
      </form>
      {found && <FoundPerson frame={frame} page={page} found={found} />}
    </ReviewFrame>
  );
}

export const privacyPage: LazyPage = {
  Component: PrivacyPage,
  head: (_, t) => ({
    title: `${t('personal.title')} – ${t('site.name')}`,
    path: 'review/privacy',
    isIndexed: false,
  }),
  chunk: 'client/pages/review/privacy/PrivacyPage.tsx',
  texts: { personal: personalTexts, reviewFrame: reviewFrameTexts },
};
