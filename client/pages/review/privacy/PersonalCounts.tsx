import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { type PersonalCounts as Counts, personalGroups } from '../../../../data/model/personalData.ts';
import styles from '../items.module.css';

/** How many entries there are in each group, with what it is kept for and for how long. */
export function PersonalCounts({ counts }: { counts: Counts }) {
  const t = useTranslations('personal');
  return (
    <dl className={styles.counts}>
      {personalGroups.map((group) => (
        <Fragment key={group}>
          <dt>
            {t(`group.${group}`)}
            <p className={styles.hint}>{t(`purpose.${group}`)}</p>
          </dt>
          <dd>{t('entries', { count: counts[group] })}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
