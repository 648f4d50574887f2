import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { UpkeepEditData } from '../../../data/model/upkeepPages.ts';
import { ErrorSummary } from '../../forms/service/ErrorSummary.tsx';
import { FormContext } from '../../forms/service/FormContext.ts';
import { ServiceFields } from '../../forms/service/ServiceFields.tsx';
import form from '../../forms/service/serviceForm.module.css';
import { useServiceForm } from '../../forms/service/useServiceForm.ts';
import { TextArea } from '../../forms/TextField.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';

/** All that is public of one service, as it is and as it should be. */
export function EditForm({ page }: { page: Extract<UpkeepEditData, { kind: 'open' }> }) {
  const t = useTranslations('upkeep.edit');
  const [note, setNote] = useState(page.note);
  const { parts, check } = useServiceForm(page);
  return (
    <FormContext value={parts}>
      {page.faults.length > 0 && <ErrorSummary faults={page.faults} />}
      <form method="post" noValidate className={form.form} onBlur={(event) => void check(event)}>
        {/* Enter in a field presses the first button of a form. */}
        <button type="submit" name="do" value="save" hidden tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="basedOn" value={page.item.basedOn} />
        <input type="hidden" name="waited" value={page.waited} />
        <ServiceFields level={2} isContactKept />
        <TextArea name="note" label={t('note')} isOptional value={note} onChange={setNote} maxLength={2000} />
        <p>{page.isTrusted ? t('isPublished') : t('isReviewed')}</p>
        <div className={form.buttons}>
          <button type="submit" name="do" value="save" className={buttonClass('primary')}>
            {page.isTrusted ? t('publish') : t('send')}
          </button>
        </div>
      </form>
    </FormContext>
  );
}
