import { useTranslations } from 'use-intl';
import type { FrameData, SignedInPage } from '../../../../data/model/account.ts';
import type { ProgrammeData } from '../../../../data/model/programmePages.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { usePlaceName } from '../../../i18n/usePlaceName.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Field } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { municipalityPath, pagePath } from '../../navigation.ts';
import { CsrfField } from '../CsrfField.tsx';
import styles from '../items.module.css';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { reviewTexts } from '../reviewTexts.ts';
import { useSignedInPage } from '../useSignedInPage.ts';
import { LinkHistory } from './LinkHistory.tsx';
import { programmesTexts } from './programmesTexts.ts';

function LinkForm({ page, frame }: { page: ProgrammeData; frame: FrameData }) {
  const t = useTranslations('programmes');
  const { draft, faults, url, basedOn } = page;
  const faultOf = (field: 'url' | 'reason') => {
    const fault = faults.find((one) => one.field === field);
    return fault && t(`fault.${fault.field}.${fault.code}` as 'fault.url.missing');
  };
  return (
    <form method="post" className={styles.form} noValidate>
      <CsrfField frame={frame} />
      <input type="hidden" name="basedOn" value={basedOn} />
      <Field label={t('url')} hint={t('urlHint')} fault={faultOf('url')}>
        {(ids) => <input {...ids} type="url" name="url" dir="ltr" defaultValue={draft.url} />}
      </Field>
      <Field label={t('reason')} hint={url ? t('reasonHint') : undefined} fault={faultOf('reason')}>
        {(ids) => <textarea {...ids} name="reason" rows={2} maxLength={500} defaultValue={draft.reason} />}
      </Field>
      <p className={styles.buttons}>
        <button type="submit" name="do" value="set" className={buttonClass('primary')}>
          {t('save')}
        </button>
        {url && (
          <button type="submit" name="do" value="remove" className={buttonClass()}>
            {t('remove')}
          </button>
        )}
      </p>
    </form>
  );
}

/** The link of one municipality: set, checked anew, changed or removed here. */
function ProgrammePage() {
  const t = useTranslations('programmes');
  const language = useLanguage();
  const placeName = usePlaceName();
  const { frame, page } = useSignedInPage<ProgrammeData>();
  return (
    <ReviewFrame frame={frame} title={t('titleOf', { place: placeName(page.name) })}>
      <p className={styles.links}>
        <a href={pagePath(language, 'review/programmes')}>{t('back')}</a>
        <a href={pagePath(language, 'review/programmes?link=without')}>{t('filters.without')}</a>
        <a href={municipalityPath(language, page.name)}>{t('publicPage')}</a>
      </p>
      {page.isLate && (
        <Notice role="alert" tone="warning">
          {t('late')}
        </Notice>
      )}
      {page.faults.length > 0 && (
        <Notice role="alert" tone="warning">
          {t('fault.some')}
        </Notice>
      )}
      <LinkForm page={page} frame={frame} />
      <LinkHistory states={page.history} />
    </ReviewFrame>
  );
}

export const programmePage: LazyPage = {
  Component: ProgrammePage,
  head: ({ page }: SignedInPage<ProgrammeData>, t, language) => ({
    title: `${t('programmes.titleOf', { place: page.name[language === 'sv' ? 'sv' : 'fi'] })} – ${t('site.name')}`,
    path: `review/programmes/${page.code}`,
    isIndexed: false,
  }),
  chunk: 'client/pages/review/programmes/ProgrammePage.tsx',
  texts: { programmes: programmesTexts, review: reviewTexts, reviewFrame: reviewFrameTexts },
};
