import { useFormatter, useTranslations } from 'use-intl';
import type { PastDay } from '../../../data/model/card.ts';
import { emptyQuery, type Query } from '../../../data/model/query.ts';
import { formatSearch } from '../../../data/model/queryCodec.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { pagePath } from '../navigation.ts';
import { ChooseDay } from './ChooseDay.tsx';
import styles from './past.module.css';
import { pastTexts } from './pastTexts.ts';

export interface PastNoticeProps {
  past: PastDay;
  /** What is asked, which stays when the day is left. */
  query?: Query;
}

/** Says that a page is of a day that is over, and leads back to today or to another day. */
function PastNotice({ past: { day, count }, query = emptyQuery }: PastNoticeProps) {
  const t = useTranslations('past');
  const language = useLanguage();
  const format = useFormatter();
  const today = `${pagePath(language)}${formatSearch({ ...query, at: null, cursor: null })}`;
  return (
    <aside className={styles.notice} aria-labelledby="past">
      <h2 id="past" className={styles.title}>
        {t('notice', { day: format.dateTime(new Date(`${day}T12:00Z`), { dateStyle: 'long' }) })}
      </h2>
      <p>{count === 0 ? t('empty') : t('mayDiffer')}</p>
      <p>
        <a className={buttonClass('primary')} href={today}>
          {t('today')}
        </a>
      </p>
      <details>
        <summary className={styles.summary}>{t('otherDay')}</summary>
        <ChooseDay query={query} chosen={day} />
      </details>
    </aside>
  );
}

export const pastNotice = { Notice: PastNotice, texts: pastTexts };
