import { useTranslations } from 'use-intl';
import type { FrameData } from '../../../../data/model/account.ts';
import { type InterfaceLanguage, interfaceLanguages, ownNames } from '../../../../data/model/languageTag.ts';
import { noticeMainLanguages } from '../../../../data/model/notice.ts';
import type { NoticeData, NoticeFault } from '../../../../data/model/noticePages.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { useMoment } from '../../../i18n/useMoment.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Field } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { pagePath } from '../../navigation.ts';
import { CsrfField } from '../CsrfField.tsx';
import styles from '../items.module.css';
import { ReviewFrame } from '../ReviewFrame.tsx';
import { reviewFrameTexts } from '../reviewFrameTexts.ts';
import { reviewTexts } from '../reviewTexts.ts';
import { useActorName } from '../useActorName.ts';
import { useSignedInPage } from '../useSignedInPage.ts';
import { Choices, TextFields } from './NoticeFields.tsx';
import own from './notices.module.css';
import { noticesTexts } from './noticesTexts.ts';

const isMain = (language: InterfaceLanguage) => (noticeMainLanguages as readonly string[]).includes(language);

function Texts({ draft, faults }: NoticeData) {
  const faultOf = (language: InterfaceLanguage) => faults.find(({ field }) => field === `texts.${language}`);
  return interfaceLanguages.map((language) => {
    const fault = faultOf(language);
    const fields = <TextFields language={language} draft={draft.texts[language]} fault={fault} />;
    if (isMain(language))
      return (
        <div key={language} className={own.text}>
          {fields}
        </div>
      );
    const isOpen = fault !== undefined || draft.texts[language].title !== '';
    return (
      <details key={language} open={isOpen} className={own.text}>
        <summary lang={language}>{ownNames[language]}</summary>
        {fields}
      </details>
    );
  });
}

function Days({ draft, faults }: NoticeData) {
  const t = useTranslations('notices');
  const faultOf = (field: NoticeFault['field']) => faults.find((fault) => fault.field === field)?.code;
  const untilFault = faultOf('until');
  return (
    <>
      <Field label={t('from')} fault={faultOf('from') && t('fault.date')}>
        {(ids) => <input {...ids} type="date" name="from" defaultValue={draft.from} required />}
      </Field>
      <Field
        label={t('until')}
        hint={t('untilHint')}
        fault={untilFault && t(untilFault === 'before' ? 'fault.before' : 'fault.date')}
      >
        {(ids) => <input {...ids} type="date" name="until" defaultValue={draft.until} />}
      </Field>
    </>
  );
}

function NoticeForm({ page, frame }: { page: NoticeData; frame: FrameData }) {
  const t = useTranslations('notices');
  const { draft, state } = page;
  return (
    <form method="post" className={styles.form} noValidate>
      <CsrfField frame={frame} />
      <input type="hidden" name="id" value={page.id} />
      <input type="hidden" name="basedOn" value={page.basedOn} />
      <Texts {...page} />
      <Days {...page} />
      <Choices legend={t('areas')} name="areas" choices={page.areaChoices} chosen={draft.areas} />
      <Choices
        legend={t('languages')}
        name="languages"
        choices={page.languageChoices}
        chosen={draft.languages}
      />
      <p className={styles.buttons}>
        <button type="submit" name="do" value="publish" className={buttonClass('primary')}>
          {t('publish')}
        </button>
        {state !== 'published' && (
          <button type="submit" name="do" value="draft" className={buttonClass()}>
            {t('keepDraft')}
          </button>
        )}
        {state === 'published' && (
          <button type="submit" name="do" value="withdraw" className={buttonClass()}>
            {t('withdraw')}
          </button>
        )}
      </p>
    </form>
  );
}

/** A notice to write. */
function NoticePage() {
  const t = useTranslations('notices');
  const language = useLanguage();
  const moment = useMoment();
  const actorName = useActorName();
  const { frame, page } = useSignedInPage<NoticeData>();
  return (
    <ReviewFrame frame={frame} title={t(page.state ? 'editTitle' : 'newTitle')}>
      <p className={styles.links}>
        <a href={pagePath(language, 'review/notices')}>{t('back')}</a>
      </p>
      {page.isLate && (
        <Notice role="alert" tone="warning">
          {t('late')}
        </Notice>
      )}
      {page.faults.length > 0 && (
        <Notice role="alert" tone="warning">
          {page.faults.some(({ code }) => code === 'main-missing') ? t('fault.main') : t('fault.some')}
        </Notice>
      )}
      <NoticeForm page={page} frame={frame} />
      {page.history.length > 0 && (
        <section className={styles.section}>
          <h2>{t('history')}</h2>
          <ol role="list">
            {page.history.map(({ number, state, by, at }) => (
              <li key={number} className={styles.row}>
                <span>{t('savedBy', { who: actorName(by), when: moment(at) })}</span>
                <span>{t(`state.${state}`)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </ReviewFrame>
  );
}

export const noticePage: LazyPage = {
  Component: NoticePage,
  head: (_, t) => ({
    title: `${t('notices.newTitle')} – ${t('site.name')}`,
    path: 'review/notices',
    isIndexed: false,
  }),
  chunk: 'client/pages/review/notices/NoticePage.tsx',
  texts: { notices: noticesTexts, review: reviewTexts, reviewFrame: reviewFrameTexts },
};
