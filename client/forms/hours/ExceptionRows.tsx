import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { HoursDraft } from '../../../data/model/hours/hoursDraft.ts';
import { readException } from '../../../data/model/hours/readExceptions.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { FaultText } from '../../ui/Field.tsx';
import { type FormPart, fieldId } from '../formProps.ts';
import { TextArea } from '../TextField.tsx';
import { useHydrated } from '../useHydrated.ts';
import { ExceptionFields } from './ExceptionFields.tsx';
import styles from './exceptionRows.module.css';
import { type ExceptionText, joinExceptions, splitExceptions } from './exceptionTexts.ts';
import { useHoursFaults } from './useHoursFaults.ts';

/** Days on which the hours are others; without JavaScript, lines of text. */
export function ExceptionRows({ name, draft, onChange, faults }: FormPart<HoursDraft>) {
  const t = useTranslations('forms.hours');
  const list = useRef<HTMLDivElement>(null);
  const isHydrated = useHydrated();
  const [isBusy, setBusy] = useState(false);
  const fault = useHoursFaults(name, draft, faults)('exceptions');
  const field = `${name}.exceptions`;
  const rows = splitExceptions(draft.exceptions);

  if (!isHydrated) {
    return (
      <TextArea
        name={field}
        label={t('exceptions')}
        hint={t('exceptionsPlainHint')}
        isOptional
        dir="auto"
        fault={fault}
        value={draft.exceptions}
        onChange={(exceptions) => onChange({ ...draft, exceptions })}
      />
    );
  }

  function setRows(next: ExceptionText[]) {
    onChange({ ...draft, exceptions: joinExceptions(next) });
  }

  function focus(selector: string) {
    setTimeout(() => list.current?.querySelector<HTMLElement>(selector)?.focus());
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears when the focus goes in and out
    <div
      ref={list}
      className={styles.exceptions}
      onFocus={() => setBusy(true)}
      onBlur={(event) => setBusy(event.currentTarget.contains(event.relatedTarget))}
    >
      <p className={styles.title}>{t('exceptions')}</p>
      <p className={styles.hint}>{t('exceptionsHint')}</p>
      <input type="hidden" name={field} value={draft.exceptions} />
      {rows.map((row, index) => (
        <ExceptionFields
          // biome-ignore lint/suspicious/noArrayIndexKey: an exception is its place in the list
          key={index}
          id={`${fieldId(field)}${index === 0 ? '' : `-${index}`}`}
          number={index + 1}
          row={row}
          isInvalid={!isBusy && isUnreadable(row)}
          onChange={(changed) => setRows(rows.with(index, changed))}
          onRemove={() => {
            setRows(rows.toSpliced(index, 1));
            focus('[data-add]');
          }}
        />
      ))}
      {fault && !isBusy && <FaultText id={`${fieldId(field)}-fault`}>{fault}</FaultText>}
      <button
        type="button"
        data-add
        id={rows.length === 0 ? fieldId(field) : undefined}
        className={buttonClass('plain')}
        onClick={() => {
          setRows([...rows, { from: '', to: '', times: '' }]);
          focus(`[data-row="${rows.length + 1}"] input`);
        }}
      >
        + {t('addException')}
      </button>
    </div>
  );
}

function isUnreadable(row: ExceptionText): boolean {
  const line = joinExceptions([row]);
  return /[\p{L}\p{N}]/u.test(line) && readException(line).fault !== null;
}
