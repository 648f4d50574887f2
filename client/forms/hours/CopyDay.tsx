import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Weekday, weekdays } from '../../../data/model/hours/weekHours.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import styles from './copyDay.module.css';
import { useHoursWords } from './useHoursWords.ts';

interface CopyDayProps {
  day: Weekday;
  onCopy: (targets: readonly Weekday[]) => void;
}

/** Gives one day's times to others: one of them, the working days, or all. */
export function CopyDay({ day, onCopy }: CopyDayProps) {
  const t = useTranslations('forms.hours');
  const { dayName } = useHoursWords();
  const [isOpen, setOpen] = useState(false);
  const [copied, setCopied] = useState<readonly Weekday[]>([]);
  const toggle = useRef<HTMLButtonElement>(null);
  const id = useId();
  const name = dayName(day);

  function copy(targets: readonly Weekday[]) {
    onCopy(targets);
    setCopied([...copied, ...targets]);
  }

  const others = weekdays.filter((other) => other !== day);
  const groups = [
    {
      label: `${dayName('mo', 'short')}–${dayName('fr', 'short')}`,
      days: weekdays.slice(0, 5),
    },
    { label: t('everyDay'), days: weekdays },
    ...others.map((other) => ({ label: dayName(other), days: [other] })),
  ];

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside
    <div
      className={styles.copy}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        toggle.current?.focus();
      }}
    >
      <button
        ref={toggle}
        type="button"
        className={`${buttonClass('plain')} ${styles.toggle}`}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={t('copyFrom', { day: name })}
        onClick={() => {
          setOpen(!isOpen);
          setCopied([]);
        }}
      >
        {t('copy')}
      </button>
      <fieldset id={id} hidden={!isOpen} className={styles.panel} aria-label={t('copyFrom', { day: name })}>
        {groups.map(({ label, days }) => {
          const isDone = days.every((target) => target === day || copied.includes(target));
          return (
            <button
              key={label}
              type="button"
              className={styles.target}
              aria-pressed={isDone}
              onClick={() => copy(days.filter((target) => target !== day))}
            >
              {label}
              {isDone && <span aria-hidden="true"> ✓</span>}
            </button>
          );
        })}
      </fieldset>
    </div>
  );
}
