import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { QueueData } from '../../../../data/model/reviewPages.ts';
import { submissionStates } from '../../../../data/model/submission.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { usePlaceName } from '../../../i18n/usePlaceName.ts';
import { Field } from '../../../ui/Field.tsx';
import { ListFilters } from '../list/ListFilters.tsx';

const ages = ['7', '14', '30', '90'];
/** Those that are folded until they are used. */
const rare = ['kind', 'municipality', 'confirmed', 'faults', 'age'] as const;

/** The filters of the queue; they stand in the address, with the number that each choice would show. */
export function QueueFilters({ page: { choices, counts, municipalities } }: { page: QueueData }) {
  const t = useTranslations('review');
  const language = useLanguage();
  const placeName = usePlaceName();
  const places = municipalities
    .map(({ code, name }) => ({ code, name: placeName(name) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <ListFilters
      isMoreUsed={rare.some((name) => choices[name] !== '')}
      more={
        <>
          <Choice name="kind" label={t('filter.kind')} chosen={choices.kind}>
            <option value="">{t('any')}</option>
            <option value="new">
              {t('new')} ({counts.kind.new})
            </option>
            <option value="change">
              {t('change')} ({counts.kind.change})
            </option>
          </Choice>
          <Choice name="municipality" label={t('filter.municipality')} chosen={choices.municipality}>
            <option value="">{t('any')}</option>
            {places.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Choice>
          <Choice name="confirmed" label={t('filter.confirmed')} chosen={choices.confirmed}>
            <option value="">{t('any')}</option>
            <option value="yes">
              {t('confirmed')} ({counts.isConfirmed.yes})
            </option>
            <option value="no">
              {t('unconfirmed')} ({counts.isConfirmed.no})
            </option>
          </Choice>
          <Choice name="faults" label={t('filter.faults')} chosen={choices.faults}>
            <option value="">{t('any')}</option>
            <option value="no">
              {t('withoutFaults')} ({counts.hasFaults.no})
            </option>
            <option value="yes">
              {t('withFaults')} ({counts.hasFaults.yes})
            </option>
          </Choice>
          <Choice name="age" label={t('filter.age')} chosen={choices.age}>
            <option value="">{t('any')}</option>
            {ages.map((days) => (
              <option key={days} value={days}>
                {t('olderThan', { days: Number(days) })}
              </option>
            ))}
          </Choice>
        </>
      }
    >
      <Choice name="state" label={t('filter.state')} chosen={choices.state}>
        <option value="">{t('any')}</option>
        {submissionStates.map((state) => (
          <option key={state} value={state}>
            {t(`state.${state}`)} ({counts.states[state] ?? 0})
          </option>
        ))}
      </Choice>
      <Field label={t('filter.q')}>
        {(ids) => <input {...ids} type="search" name="q" defaultValue={choices.q} maxLength={200} />}
      </Field>
    </ListFilters>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  chosen: string;
  children: ReactNode;
}

function Choice({ name, label, chosen, children }: ChoiceProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <select {...ids} name={name} defaultValue={chosen}>
          {children}
        </select>
      )}
    </Field>
  );
}
