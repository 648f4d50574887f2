import { useTranslations } from 'use-intl';
import type { CompareData } from '../../../data/model/comparePage.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Field } from '../../ui/Field.tsx';
import { ClientLanguageSelect } from '../chosen/ClientLanguageSelect.tsx';
import styles from '../chosen/chosen.module.css';
import { useTimeTexts } from './useTimeTexts.ts';

/** The client's language, municipality and time. */
export function CompareForm({ data }: { data: CompareData }) {
  const t = useTranslations('compare');
  const { day, clock, moment } = useTimeTexts();
  const { chosen, client, serves, open, times, languages, municipalities } = data;
  const isListed = open === null || open === 'now' || times.some((list) => list.includes(open));
  return (
    <form method="get" className={styles.form}>
      <input type="hidden" name="services" value={chosen.slugs.join(',')} />
      <ClientLanguageSelect name="speaks" languages={languages} value={client} />
      <Field label={t('municipality')}>
        {(ids) => (
          <select {...ids} name="serves" defaultValue={serves ?? ''}>
            <option value="">{t('anyMunicipality')}</option>
            {municipalities.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('time')}>
        {(ids) => (
          <select {...ids} name="open" defaultValue={open ?? 'now'}>
            <option value="now">{t('now')}</option>
            {!isListed && <option value={open}>{moment(open)}</option>}
            {times.map((list) => (
              <optgroup key={list[0]} label={day(list[0] as string)}>
                {list.map((time) => (
                  <option key={time} value={time}>
                    {clock(time)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <button type="submit" className={buttonClass('primary')}>
        {t('title')}
      </button>
    </form>
  );
}
