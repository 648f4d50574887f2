import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { changeRows } from '../../../data/model/formRows.ts';
import type { UpkeepEditData } from '../../../data/model/upkeepPages.ts';
import { TextArea } from '../../forms/Field.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { BoundTexts } from '../submit/BoundFields.tsx';
import { ChannelsStep } from '../submit/ChannelsStep.tsx';
import { ErrorSummary } from '../submit/ErrorSummary.tsx';
import { FormContext } from '../submit/FormContext.ts';
import submit from '../submit/submit.module.css';
import { useFaults } from '../submit/useFaults.ts';
import { useFormState } from '../submit/useFormState.ts';

/** Texts and channels of one service, as they are and as they should be. */
export function EditForm({ page }: { page: Extract<UpkeepEditData, { kind: 'open' }> }) {
  const t = useTranslations('upkeep.edit');
  const [focus, setFocus] = useState(page.focus);
  const [note, setNote] = useState(page.note);
  const faults = useFaults(page.faults);
  const state = useFormState(page.entries, (name) => faults.clear(name));

  function change(action: string) {
    const changed = changeRows(state.fields.entries(), action);
    if (!changed) return;
    state.reset(changed.entries);
    setFocus(changed.focus);
  }

  return (
    <FormContext
      value={{
        ...state,
        faults: faults.texts,
        municipalities: page.municipalities,
        changeRows: change,
        focus,
      }}
    >
      {page.faults.length > 0 && <ErrorSummary faults={page.faults} />}
      <form method="post" noValidate className={submit.form} onBlur={(event) => void faults.check(event)}>
        {/* Enter in a field presses the first button of a form. */}
        <button type="submit" name="do" value="save" hidden tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="basedOn" value={page.item.basedOn} />
        <section>
          <h2>{t('channels')}</h2>
          <ChannelsStep />
        </section>
        <section>
          <h2>{t('texts')}</h2>
          <BoundTexts name="name" />
          <BoundTexts name="summary" isLong isOptional />
          <BoundTexts name="description" isLong isOptional />
        </section>
        <TextArea name="note" label={t('note')} isOptional value={note} onChange={setNote} maxLength={2000} />
        <p>{page.isTrusted ? t('isPublished') : t('isReviewed')}</p>
        <div className={submit.buttons}>
          <button type="submit" name="do" value="save" className={buttonClass('primary')}>
            {page.isTrusted ? t('publish') : t('send')}
          </button>
        </div>
      </form>
    </FormContext>
  );
}
