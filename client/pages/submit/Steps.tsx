import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import form from '../../forms/service/serviceForm.module.css';
import progress from './progress.module.css';
import styles from './submit.module.css';

export const stepNames = ['sender', 'service', 'channels', 'people', 'check'] as const;

interface ProgressProps {
  current: number;
  /** Absent where steps cannot be gone to from here. */
  onGo?: ((step: number) => void) | undefined;
}

/** Which steps there are, and which one this is. */
export function Progress({ current, onGo }: ProgressProps) {
  const t = useTranslations('submit');
  return (
    <nav aria-label={t('progress')}>
      <ol role="list" className={progress.progress}>
        {stepNames.map((name, step) => (
          <li key={name} data-state={step === current ? 'current' : step < current ? 'done' : 'ahead'}>
            {onGo && step < stepNames.length - 1 ? (
              <a
                href={`#step-${name}`}
                aria-current={step === current ? 'step' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  onGo(step);
                }}
              >
                <StepMark step={step} name={t(`steps.${name}`)} />
              </a>
            ) : (
              <span aria-current={step === current ? 'step' : undefined}>
                <StepMark step={step} name={t(`steps.${name}`)} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepMark({ step, name }: { step: number; name: string }) {
  return (
    <>
      <span className={progress.number}>{step + 1}</span>
      <span className={progress.stepName}>{name}</span>
    </>
  );
}

/** One step of the form; with scripts only the current one is shown. */
export function Step({ step, isShown, children }: { step: number; isShown: boolean; children: ReactNode }) {
  const t = useTranslations('submit');
  const name = stepNames[step] as (typeof stepNames)[number];
  return (
    <section className={form.step} hidden={!isShown} aria-labelledby={`step-${name}`}>
      <h2 id={`step-${name}`} tabIndex={-1} className={styles.heading}>
        <span className={styles.stepOf}>{t('stepOf', { step: step + 1, steps: stepNames.length })}</span>
        {t(`steps.${name}`)}
      </h2>
      {children}
    </section>
  );
}
