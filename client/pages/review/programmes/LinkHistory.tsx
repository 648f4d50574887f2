import { useTranslations } from 'use-intl';
import type { ProgrammeData } from '../../../../data/model/programmePages.ts';
import { useMoment } from '../../../i18n/useMoment.ts';
import styles from '../items.module.css';
import { useActorName } from '../useActorName.ts';
import own from './programmes.module.css';

/** Every state that a link had: who, when and why. */
export function LinkHistory({ states }: { states: ProgrammeData['history'] }) {
  const t = useTranslations('programmes');
  const moment = useMoment();
  const actorName = useActorName();
  if (states.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('history')}</h2>
      <ol role="list" className={own.states}>
        {states.map(({ number, url, reason, by, at }) => (
          <li key={number} className={styles.row}>
            <div>
              {url ? <bdi dir="ltr">{url}</bdi> : t('removed')}
              {reason && <p className={styles.said}>{reason}</p>}
            </div>
            <span className={styles.facts}>{t('setBy', { who: actorName(by), when: moment(at) })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
