import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { emptyForm } from '../../../data/model/formRows.ts';
import type { SubmitPageData } from '../../../data/model/submissionForm.ts';
import { fieldId } from '../../forms/formProps.ts';
import { BoundArea } from '../../forms/service/BoundFields.tsx';
import { Channels } from '../../forms/service/Channels.tsx';
import { ErrorSummary } from '../../forms/service/ErrorSummary.tsx';
import { FormContext } from '../../forms/service/FormContext.ts';
import { stepOf } from '../../forms/service/labelOf.ts';
import { ServiceIdentity } from '../../forms/service/ServiceIdentity.tsx';
import { ServicePeople } from '../../forms/service/ServicePeople.tsx';
import formStyles from '../../forms/service/serviceForm.module.css';
import { useServiceForm } from '../../forms/service/useServiceForm.ts';
import { useHydrated } from '../../forms/useHydrated.ts';
import { useMoment } from '../../i18n/useMoment.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { FormSecrets } from './FormSecrets.tsx';
import { Refusal } from './Refusal.tsx';
import { SenderStep } from './SenderStep.tsx';
import { Progress, Step, stepNames } from './Steps.tsx';
import styles from './submit.module.css';
import { useDraft } from './useDraft.ts';

const steps = [SenderStep, ServiceIdentity, Channels, PeopleStep];

/** Whom the service is for, and what else the editor should know. */
function PeopleStep() {
  return (
    <>
      <ServicePeople />
      <BoundArea name="note" isOptional />
    </>
  );
}

/** The step to begin with: the first with something to correct, or the one with the row that was just added. */
function firstStep({ faults, focus }: SubmitPageData): number {
  if (faults.length > 0) return Math.min(...faults.map(({ field }) => stepOf(field)));
  return focus ? stepOf(focus) : 0;
}

/** The form: all of it without scripts, one step at a time with them. */
export function SubmitForm({ page }: { page: SubmitPageData }) {
  const t = useTranslations('submit');
  const moment = useMoment();
  const isHydrated = useHydrated();
  const [step, setStep] = useState(() => firstStep(page));
  const [token, setToken] = useState(page.token);
  const [isChanged, setChanged] = useState(false);
  const form = useServiceForm(page, () => setChanged(true));
  const entries = form.parts.fields.entries();
  const isEmpty = JSON.stringify(page.entries) === JSON.stringify(emptyForm());
  const draft = useDraft({
    entries,
    token,
    isChanged: isChanged || !isEmpty,
    isEmpty,
    onFound(found) {
      form.reset(found.entries);
      setToken(found.token);
    },
  });

  function go(next: number) {
    setStep(next);
    form.goTo(`step-${stepNames[next]}`);
  }
  function goToField(field: string) {
    setStep(stepOf(field));
    form.goTo(fieldId(field));
  }
  function startAfresh() {
    draft.forget();
    form.reset(emptyForm());
    setToken(page.token);
    setChanged(false);
    go(0);
  }

  return (
    <FormContext value={form.parts}>
      {page.refusal && <Refusal refusal={page.refusal} waitMinutes={page.waitMinutes} />}
      {page.faults.length > 0 && (
        <ErrorSummary faults={page.faults} {...(isHydrated && { onGo: goToField })} />
      )}
      {draft.foundAt && (
        <div className={styles.notice} role="status">
          <p>
            {t('draft.found', {
              date: moment(draft.foundAt),
            })}
          </p>
          <button type="button" className={buttonClass()} onClick={startAfresh}>
            {t('draft.afresh')}
          </button>
        </div>
      )}
      <Progress current={isHydrated ? step : 0} onGo={isHydrated ? go : undefined} />
      <form method="post" noValidate className={formStyles.form} onBlur={(event) => void form.check(event)}>
        {/* Enter in a field presses the first button of a form. */}
        <button type="submit" name="do" value="check" hidden tabIndex={-1} aria-hidden="true" />
        <FormSecrets token={token} />
        {steps.map((Part, index) => (
          <Step key={stepNames[index]} step={index} isShown={!isHydrated || index === step}>
            <Part />
          </Step>
        ))}
        <div className={formStyles.buttons}>
          {isHydrated && step > 0 && (
            <button type="button" className={buttonClass()} onClick={() => go(step - 1)}>
              {t('previous')}
            </button>
          )}
          {isHydrated && step < steps.length - 1 ? (
            <button key="next" type="button" className={buttonClass('primary')} onClick={() => go(step + 1)}>
              {t('next')}
            </button>
          ) : (
            <button key="check" type="submit" name="do" value="check" className={buttonClass('primary')}>
              {t('toCheck')}
            </button>
          )}
        </div>
        {isHydrated && <p className={formStyles.soft}>{t('isKept')}</p>}
      </form>
    </FormContext>
  );
}
