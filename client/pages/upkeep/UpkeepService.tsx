import { useTranslations } from 'use-intl';
import { pickText } from '../../../data/model/pickText.ts';
import type { UpkeepItem } from '../../../data/model/upkeepPages.ts';
import { useTimes } from '../../cards/useTimes.ts';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { pagePath } from '../navigation.ts';
import { ShownFacts } from './ShownFacts.tsx';
import styles from './upkeep.module.css';

/** One service of a maintainer: what is due, what the directory says, and what can be done about it. */
export function UpkeepService({ item, token }: { item: UpkeepItem; token: string }) {
  const t = useTranslations('upkeep');
  const language = useLanguage();
  const placeName = usePlaceName();
  const { serviceId, basedOn, slug, name } = item;
  const page = pagePath(language, `upkeep/${token}`);
  const hiddenName = <VisuallyHidden> – {pickText(name, language).text}</VisuallyHidden>;
  return (
    <article className={styles.service} aria-labelledby={`service-${serviceId}`}>
      <h2 id={`service-${serviceId}`}>
        <LocalizedText text={name} />
      </h2>
      <p className={styles.where}>
        <bdi>{placeName(item.municipality)}</bdi>
      </p>
      <Standing item={item} />
      <ShownFacts channels={item.channels} />
      <div className={styles.actions}>
        {!item.isConfirmedToday && (
          <form method="post" action={page}>
            <input type="hidden" name="item" value={`${serviceId}:${basedOn}`} />
            <button type="submit" className={buttonClass('primary')}>
              {t('confirm')}
              {hiddenName}
            </button>
          </form>
        )}
        <a className={buttonClass()} href={`${page}/${serviceId}`}>
          {t('change')}
          {hiddenName}
        </a>
        <a className={buttonClass('plain')} href={pagePath(language, `services/${slug}`)}>
          {t('publicPage')}
          {hiddenName}
        </a>
      </div>
    </article>
  );
}

/** How the service stands: closed, due, confirmed, or with a change that waits. */
function Standing({ item }: { item: UpkeepItem }) {
  const t = useTranslations();
  const { partialDate } = useTimes();
  const { state, reopensOn, due, nextDueOn, isConfirmedToday, waiting } = item;
  const groups = waiting?.groups.map((group) => t(`service.group.${group}`)).join(', ');
  return (
    <>
      {state === 'temporarily-closed' && (
        <p className={styles.closed}>
          {reopensOn ? t('upkeep.closedUntil', { date: partialDate(reopensOn) }) : t('upkeep.closedForATime')}
        </p>
      )}
      {waiting && (
        <p className={styles.waiting}>
          {waiting.isReturned
            ? t('upkeep.returned')
            : groups
              ? t('upkeep.waitsFor', { groups })
              : t('upkeep.waits')}
        </p>
      )}
      {due.length > 0 ? (
        <div className={styles.due}>
          <p>{t('upkeep.due')}</p>
          <ul>
            {due.map(({ group, since, isConfirmed }) => (
              <li key={group}>
                <b>{t(`service.group.${group}`)}</b>{' '}
                {isConfirmed
                  ? t('upkeep.confirmedOn', { date: partialDate(since) })
                  : t('upkeep.recordedOn', { date: partialDate(since) })}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p className={styles.sure}>
          {isConfirmedToday ? t('upkeep.confirmedToday') : t('upkeep.upToDate')}{' '}
          {nextDueOn && t('upkeep.nextDue', { date: partialDate(nextDueOn) })}
        </p>
      )}
    </>
  );
}
