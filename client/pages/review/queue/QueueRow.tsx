import { useFormatter, useTranslations } from 'use-intl';
import type { QueueItem } from '../../../../data/model/reviewPages.ts';
import { LocalizedText } from '../../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { usePlaceName } from '../../../i18n/usePlaceName.ts';
import { pagePath } from '../../navigation.ts';
import { ListRow, type Mark } from '../list/ListRow.tsx';
import styles from './queue.module.css';

/** One submission in the queue: what it is, from whom, since when, and what is wrong with it. */
export function QueueRow({ item, isChosen }: { item: QueueItem; isChosen: boolean }) {
  const t = useTranslations('review');
  const language = useLanguage();
  const format = useFormatter();
  const placeName = usePlaceName();
  const { id, reference, version, revision, name, municipality, isNew, state, senderName } = item;
  const isOpen = state === 'waiting' || state === 'returned';
  const marks: Mark[] = [{ text: t(isNew ? 'new' : 'change') }, { text: t(`state.${state}`) }];
  if (item.isConfirmed === false) marks.push({ text: t('unconfirmed'), isWarning: true });
  if (item.faultCount > 0) marks.push({ text: t('faultCount', { count: item.faultCount }), isWarning: true });
  return (
    <ListRow
      href={pagePath(language, `review/submissions/${id}`)}
      name={name ? <LocalizedText text={name} /> : t('nameless')}
      facts={
        <>
          <bdi>{reference}</bdi>
          {municipality && <bdi>{placeName(municipality)}</bdi>}
          {senderName && <bdi>{senderName}</bdi>}
          <time dateTime={item.receivedAt}>
            {format.dateTime(new Date(item.receivedAt), { dateStyle: 'short' })}
          </time>
        </>
      }
      marks={marks}
      choose={
        isOpen && (
          <label className={styles.choose}>
            <input
              type="checkbox"
              name="chosen"
              value={`${id}:${version}:${revision}`}
              defaultChecked={isChosen}
              aria-label={t('choose', { reference })}
            />
          </label>
        )
      }
    />
  );
}
