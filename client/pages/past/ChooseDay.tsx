import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { emptyQuery, type Query } from '../../../data/model/query.ts';
import { formatQuery } from '../../../data/model/queryCodec.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { pagePath } from '../navigation.ts';
import styles from './past.module.css';

interface ChooseDayProps {
  /** What is asked of the directory of that day. */
  query?: Query;
  chosen?: string;
}

/** A form for the directory as it was on a day. */
export function ChooseDay({ query = emptyQuery, chosen }: ChooseDayProps) {
  const t = useTranslations('past');
  const language = useLanguage();
  const id = useId();
  const rest = formatQuery({ ...query, at: null, cursor: null });
  return (
    <form method="get" action={pagePath(language)} className={styles.choose}>
      <label htmlFor={id}>{t('day')}</label>
      <input id={id} type="date" name="at" required defaultValue={chosen} className={styles.day} />
      {[...rest].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={buttonClass()}>
        {t('show')}
      </button>
    </form>
  );
}
