import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { emptyForm, changeRows as withRows } from '../../../data/model/formRows.ts';
import type { SubmitPageData } from '../../../data/model/submissionForm.ts';
import { fieldId } from '../../forms/formProps.ts';
import { useHydrated } from '../../forms/useHydrated.ts';
import { useMoment } from '../../i18n/useMoment.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { ChannelsStep } from './ChannelsStep.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FormContext } from './FormContext.ts';
import { FormSecrets } from './FormSecrets.tsx';
import { stepOf } from './labelOf.ts';
import { PeopleStep } from './PeopleStep.tsx';
import { Refusal } from './Refusal.tsx';
import { SenderStep } from './SenderStep.tsx';
import { ServiceStep } from './ServiceStep.tsx';
import { Progress, Step, stepNames } from './Steps.tsx';
import styles from './submit.module.css';
import { useDraft } from './useDraft.ts';
import { useFaults } from './useFaults.ts';
import { useFormState } from './useFormState.ts';

const steps = [SenderStep, ServiceStep, ChannelsStep, PeopleStep];

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
  const form = useRef<HTMLFormElement>(null);
  const [step, setStep] = useState(() => firstStep(page));
  const [token, setToken] = useState(page.token);
  const [focus, setFocus] = useState(page.focus);
  const [target, setTarget] = useState<string | null>(null);
  const [isChanged, setChanged] = useState(false);
  const faults = useFaults(page.faults);
  const state = useFormState(page.entries, (name) => {
    setChanged(true);
    faults.clear(name);
  });
  const entries = state.fields.entries();
  const isEmpty = JSON.stringify(page.entries) === JSON.stringify(emptyForm());
  const draft = useDraft({
    entries,
    token,
    isChanged: isChanged || !isEmpty,
    isEmpty,
    onFound(found) {
      state.reset(found.entries);
      setToken(found.token);
    },
  });

  // Where the page went on goes the focus, once it is there.
  useEffect(() => {
    if (!target) return;
    const element = document.getElementById(target);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
    setTarget(null);
  }, [target]);

  function go(next: number) {
    setStep(next);
    setTarget(`step-${stepNames[next]}`);
  }
  function goToField(field: string) {
    setStep(stepOf(field));
    setTarget(fieldId(field));
  }
  function changeRows(action: string) {
    const changed = withRows(state.fields.entries(), action);
    if (!changed) return;
    setChanged(true);
    state.reset(changed.entries);
    setFocus(changed.focus);
    setTarget(fieldId(changed.focus));
  }
  function startAfresh() {
    draft.forget();
    state.reset(emptyForm());
    setToken(page.token);
    setChanged(false);
    faults.reset();
    go(0);
  }

  return (
    <FormContext
      value={{
        ...state,
        faults: faults.texts,
        municipalities: page.municipalities,
        changeRows,
        focus,
      }}
    >
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
      <form
        ref={form}
        method="post"
        noValidate
        className={styles.form}
        onBlur={(event) => void faults.check(event)}
      >
        {/* Enter in a field presses the first button of a form. */}
        <button type="submit" name="do" value="check" hidden tabIndex={-1} aria-hidden="true" />
        <FormSecrets token={token} />
        {steps.map((Part, index) => (
          <Step key={stepNames[index]} step={index} isShown={!isHydrated || index === step}>
            <Part />
          </Step>
        ))}
        <div className={styles.buttons}>
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
        {isHydrated && <p className={styles.soft}>{t('isKept')}</p>}
      </form>
    </FormContext>
  );
}
