import { useId } from 'react';
import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerData } from '../../../data/model/reviewPages.ts';
import { ErrorSummary } from '../../forms/service/ErrorSummary.tsx';
import { FormContext } from '../../forms/service/FormContext.ts';
import { ServiceFields } from '../../forms/service/ServiceFields.tsx';
import { serviceFormTexts } from '../../forms/service/serviceFormTexts.ts';
import { useServiceForm } from '../../forms/service/useServiceForm.ts';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import { useMoment } from '../../i18n/useMoment.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { LazyPage } from '../lazyPage.ts';
import plain from '../plainPage.module.css';
import styles from './answer.module.css';
import { answerTexts } from './answerTexts.ts';

/** The page on which the sender of a submission answers an editor's question, and may correct what was sent. */
function AnswerPage() {
  const t = useTranslations('answer');
  const page = useLoaderData() as AnswerData;
  return (
    <main className={plain.page}>
      <h1>{t('title')}</h1>
      <p>
        {page.name && <LocalizedText text={page.name} />} · <bdi>{page.reference}</bdi>
      </p>
      {page.isLate && (
        <Notice role="alert" tone="warning">
          {t('late')}
        </Notice>
      )}
      {page.state !== 'returned' && <Notice role="status">{t(`state.${page.state}`)}</Notice>}
      <Conversation page={page} />
      {page.state === 'returned' && <AnswerForm page={page} />}
    </main>
  );
}

function AnswerForm({ page }: { page: AnswerData }) {
  const t = useTranslations('answer');
  const id = `${useId()}text`;
  const { parts, check } = useServiceForm(page.form);
  const { faults } = page.form;
  const others = page.isTextMissing ? [{ id, label: t('text'), message: t('textMissing') }] : [];
  return (
    <FormContext value={parts}>
      {faults.length + others.length > 0 && <ErrorSummary faults={faults} others={others} />}
      <form method="post" noValidate className={styles.form} onBlur={(event) => void check(event)}>
        {/* Enter in a field presses the first button of a form. */}
        <button type="submit" name="do" value="send" hidden tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="version" value={page.version} />
        <Field id={id} label={t('text')} fault={page.isTextMissing ? t('textMissing') : undefined}>
          {(ties) => (
            <textarea {...ties} name="text" rows={5} maxLength={5000} required defaultValue={page.text} />
          )}
        </Field>
        <details className={styles.edit} open={faults.length > 0 || page.form.focus !== null}>
          <summary>{t('edit')}</summary>
          <ServiceFields level={2} isContactKept />
        </details>
        <button type="submit" name="do" value="send" className={buttonClass('primary')}>
          {t('send')}
        </button>
      </form>
    </FormContext>
  );
}

function Conversation({ page }: { page: AnswerData }) {
  const t = useTranslations('answer');
  const moment = useMoment();
  return (
    <ol role="list" className={styles.thread}>
      {page.thread
        .filter(({ note }) => note !== '')
        .map(({ kind, isSender, note, createdAt }) => (
          <li key={`${createdAt} ${kind}`}>
            <p>
              <strong>{t(isSender ? 'you' : 'editors')}</strong>
              {' · '}
              <time dateTime={createdAt}>{moment(createdAt)}</time>
            </p>
            <blockquote className={styles.note} dir="auto">
              {note}
            </blockquote>
          </li>
        ))}
    </ol>
  );
}

export const answerPage: LazyPage = {
  Component: AnswerPage,
  head: (_: AnswerData, t) => ({
    title: `${t('answer.title')} – ${t('site.name')}`,
    path: '',
    isIndexed: false,
  }),
  chunk: 'client/pages/answer/AnswerPage.tsx',
  texts: { ...serviceFormTexts, answer: answerTexts },
};
