import { useFormatter, useTranslations } from 'use-intl';
import type { QueueItem } from '../../../../data/model/reviewPages.ts';
import { LocalizedText } from '../../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { usePlaceName } from '../../../i18n/usePlaceName.ts';
import { pagePath } from '../../navigation.ts';
import styles from './queue.module.css';

/** One submission in the queue: what it is, from whom, since when, and what is wrong with it. */
export function QueueRow({ item, isChosen }: { item: QueueItem; isChosen: boolean }) {
  const t = useTranslations('review');
  const language = useLanguage();
  const format = useFormatter();
  const placeName = usePlaceName();
  const { id, reference, version, revision, name, municipality, isNew, state, senderName } = item;
  const isOpen = state === 'waiting' || state === 'returned';
  return (
    <li className={styles.row}>
      {isOpen && (
        <label className={styles.choose}>
          <input
            type="checkbox"
            name="chosen"
            value={`${id}:${version}:${revision}`}
            defaultChecked={isChosen}
            aria-label={t('choose', { reference })}
          />
        </label>
      )}
      <div className={styles.what}>
        <a href={pagePath(language, `review/submissions/${id}`)} data-row className={styles.name}>
          {name ? <LocalizedText text={name} /> : t('nameless')}
        </a>
        <p className={styles.facts}>
          <bdi>{reference}</bdi>
          {municipality && <bdi>{placeName(municipality)}</bdi>}
          {senderName && <bdi>{senderName}</bdi>}
          <time dateTime={item.receivedAt}>
            {format.dateTime(new Date(item.receivedAt), { dateStyle: 'short' })}
          </time>
        </p>
      </div>
      <ul role="list" className={styles.marks}>
        <li>{t(isNew ? 'new' : 'change')}</li>
        <li>{t(`state.${state}`)}</li>
        {item.isConfirmed === false && <li className={styles.warning}>{t('unconfirmed')}</li>}
        {item.faultCount > 0 && (
          <li className={styles.warning}>{t('faultCount', { count: item.faultCount })}</li>
        )}
      </ul>
    </li>
  );
}
