import { useTranslations } from 'use-intl';
import type { FrameData } from '../../../../data/model/account.ts';
import type { SubmissionData } from '../../../../data/model/reviewPages.ts';
import { FormContext } from '../../../forms/service/FormContext.ts';
import { ServiceFields } from '../../../forms/service/ServiceFields.tsx';
import { useServiceForm } from '../../../forms/service/useServiceForm.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Field } from '../../../ui/Field.tsx';
import { CsrfField } from '../CsrfField.tsx';
import { StateFields } from './StateFields.tsx';
import styles from './submission.module.css';

/** The form; fields and buttons elsewhere on the page belong to it too. */
export const decisionsId = 'decisions';

/** Where the text of a decision is typed. */
export const decisionIds = { question: 'decision-question', rejection: 'decision-rejection' };

/** One form with all decisions, so that whatever was typed is kept with each of them. */
export function Decisions({ frame, page }: { frame: FrameData; page: SubmissionData }) {
  const t = useTranslations('review');
  const { parts, check } = useServiceForm(page.form);
  const { typed, missing, sender } = page;
  return (
    <FormContext value={parts}>
      <form
        id={decisionsId}
        method="post"
        noValidate
        className={styles.decisions}
        onBlur={(event) => void check(event)}
      >
        <CsrfField frame={frame} />
        <input type="hidden" name="version" value={page.version} />
        <input type="hidden" name="revision" value={page.service?.revision ?? 0} />
        <section aria-labelledby="publish" className={styles.decision}>
          <h2 id="publish">{t('publishTitle')}</h2>
          <details open={(page.isKept && !missing) || page.form.focus !== null} className={styles.edit}>
            <summary>{t('editTitle')}</summary>
            <ServiceFields level={3}>
              <StateFields />
            </ServiceFields>
          </details>
          <Field label={t('publishReason')} hint={t('publishReasonHint')}>
            {(ties) => (
              <textarea {...ties} name="reason" rows={2} maxLength={2000} defaultValue={typed.reason} />
            )}
          </Field>
          <label className={styles.tick}>
            <input type="checkbox" name="vouched" value="yes" defaultChecked={typed.isVouched} />
            {t('vouched')}
          </label>
          <div className={styles.buttons}>
            <button type="submit" name="do" value="publish" className={buttonClass('primary')}>
              {t('publish')}
            </button>
            <button type="submit" name="do" value="save" className={buttonClass()}>
              {t('save')}
            </button>
          </div>
        </section>
        {sender && (
          <section aria-labelledby="return" className={styles.decision}>
            <h2 id="return">{t('returnTitle')}</h2>
            <Field
              id={decisionIds.question}
              label={t('question')}
              hint={t('questionHint')}
              fault={missing === 'question' ? t('questionMissing') : undefined}
            >
              {(ties) => (
                <textarea {...ties} name="question" rows={3} maxLength={5000} defaultValue={typed.question} />
              )}
            </Field>
            <button type="submit" name="do" value="return" className={buttonClass()}>
              {t('return')}
            </button>
          </section>
        )}
        <section aria-labelledby="reject" className={styles.decision}>
          <h2 id="reject">{t('rejectTitle')}</h2>
          <Field
            id={decisionIds.rejection}
            label={t('rejection')}
            hint={t('rejectionHint')}
            fault={missing === 'rejection' ? t('rejectionMissing') : undefined}
          >
            {(ties) => (
              <textarea {...ties} name="rejection" rows={3} maxLength={5000} defaultValue={typed.rejection} />
            )}
          </Field>
          <button type="submit" name="do" value="reject" className={buttonClass()}>
            {t('reject')}
          </button>
        </section>
      </form>
    </FormContext>
  );
}
