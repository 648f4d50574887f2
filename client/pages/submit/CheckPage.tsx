import { useTranslations } from 'use-intl';
import type { SubmitPageData } from '../../../data/model/submissionForm.ts';
import { useKindName } from '../../diff/useKindName.ts';
import { ErrorSummary } from '../../forms/service/ErrorSummary.tsx';
import { labelOf } from '../../forms/service/labelOf.ts';
import form from '../../forms/service/serviceForm.module.css';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Duplicates } from './Duplicates.tsx';
import { FormSecrets } from './FormSecrets.tsx';
import { ReadService } from './ReadService.tsx';
import { Refusal } from './Refusal.tsx';
import { Progress, stepNames } from './Steps.tsx';
import styles from './submit.module.css';

/** Asked on this page itself, so not carried along hidden. */
const asked = 'changeOf';

/** The last step: what was understood, in words, before it is sent. */
export function CheckPage({ page }: { page: SubmitPageData }) {
  const t = useTranslations('submit');
  const kindName = useKindName();
  const last = stepNames.length - 1;

  function doubtLabel(field: string, kind: string | undefined): string {
    const label = t(`label.${labelOf(field)}` as 'label.other');
    return kind ? t('errors.ofChannel', { channel: kindName(kind), label }) : label;
  }

  return (
    <>
      {page.refusal && <Refusal refusal={page.refusal} waitMinutes={page.waitMinutes} />}
      {page.faults.length > 0 && <ErrorSummary faults={page.faults} />}
      <Progress current={last} />
      <form method="post" className={form.form}>
        <FormSecrets token={page.token} />
        {page.entries
          .filter(([name]) => name !== asked)
          .map(([name, value], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <input key={index} type="hidden" name={name} value={value} />
          ))}
        <section className={form.step} aria-labelledby="step-check">
          <h2 id="step-check" className={styles.heading}>
            <span className={styles.stepOf}>{t('stepOf', { step: last + 1, steps: stepNames.length })}</span>
            {t('steps.check')}
          </h2>
          <p>{t('checkLead')}</p>
          {page.doubts.length > 0 && (
            <div className={styles.notice}>
              <h3>{t('doubtsTitle')}</h3>
              <ul>
                {page.doubts.map(({ field, code, kind }) => (
                  <li key={`${field} ${code}`}>
                    {t('errors.item', {
                      label: doubtLabel(field, kind),
                      message: t(`doubt.${code}`),
                    })}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {page.read && <ReadService read={page.read} municipalities={page.municipalities} />}
          {page.duplicates.length > 0 && (
            <Duplicates
              duplicates={page.duplicates}
              chosen={page.entries.find(([name]) => name === asked)?.[1] ?? ''}
              isFaulty={page.faults.some(({ field }) => field === asked)}
            />
          )}
        </section>
        <div className={form.buttons}>
          <button type="submit" name="do" value="send" className={buttonClass('primary')}>
            {t('send')}
          </button>
          <button type="submit" name="do" value="back" className={buttonClass()}>
            {t('correct')}
          </button>
        </div>
      </form>
    </>
  );
}
