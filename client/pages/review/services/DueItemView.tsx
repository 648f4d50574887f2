import { useFormatter, useTranslations } from 'use-intl';
import type { FrameData } from '../../../../data/model/account.ts';
import type { DueData, DueItem } from '../../../../data/model/serviceListPages.ts';
import { LocalizedText } from '../../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { useMoment } from '../../../i18n/useMoment.ts';
import { usePlaceName } from '../../../i18n/usePlaceName.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { pagePath } from '../../navigation.ts';
import { CsrfField } from '../CsrfField.tsx';
import { ListRow } from '../list/ListRow.tsx';
import styles from '../queue/queue.module.css';

interface DueItemViewProps {
  item: DueItem;
  frame: FrameData;
  /** Of the reminder that was just asked for. */
  outcome: NonNullable<DueData['outcome']>['kind'] | null;
}

/** One service: what is due since when, who was reminded, who looks after it, and a reminder now. */
export function DueItemView({ item, frame, outcome }: DueItemViewProps) {
  const t = useTranslations('due');
  const language = useLanguage();
  const format = useFormatter();
  const moment = useMoment();
  const placeName = usePlaceName();
  const day = (date: string) => format.dateTime(new Date(date), { dateStyle: 'short' });
  const { contacts, facts, reminders, stage } = item;
  const isUrgent = stage === 'editors' || stage === 'nobody';
  const canRemind = contacts.length > 0 && stage !== 'editors';
  const isDone = stage === 'editors' && !outcome;
  const hasMore = outcome !== null || contacts.length > 0 || reminders.length > 0 || isDone;
  return (
    <ListRow
      id={item.id}
      href={pagePath(language, `review/services/${item.id}`)}
      name={<LocalizedText text={item.name} />}
      facts={
        <>
          {item.municipality && <bdi>{placeName(item.municipality)}</bdi>}
          <span>{t('dueSince', { date: day(item.dueOn) })}</span>
          {facts.map(({ group, since, isConfirmed }) => (
            <span key={group}>
              {t(isConfirmed ? 'confirmedOn' : 'recordedOn', {
                group: t(`group.${group}`),
                date: day(since),
              })}
            </span>
          ))}
        </>
      }
      marks={[{ text: t(`stage.${stage}`), isWarning: isUrgent }]}
    >
      {hasMore && (
        <>
          {outcome && (
            <Notice
              role={outcome === 'sent' ? 'status' : 'alert'}
              tone={outcome === 'sent' ? 'plain' : 'warning'}
            >
              <p>{t(`outcome.${outcome}`)}</p>
            </Notice>
          )}
          {contacts.length > 0 && (
            <p className={styles.people}>
              <span>{t('lookedAfterBy')}</span>
              {contacts.map(({ id, email, role }) => (
                <span key={id}>
                  <a href={pagePath(language, `review/maintainers/${id}`)}>
                    <bdi>{email}</bdi>
                  </a>{' '}
                  ({t(`role.${role}`)})
                </span>
              ))}
            </p>
          )}
          {reminders.length > 0 && (
            <ul role="list">
              {reminders.map(({ to, stage: told, at }) => (
                <li key={`${to} ${told}`}>
                  {t(`told.${told}`, { when: moment(at) })} <bdi>{to}</bdi>
                </li>
              ))}
            </ul>
          )}
          {isDone && <p>{t('outcome.all-sent')}</p>}
          {canRemind && (
            <form method="post" aria-label={t('remindAbout', { slug: item.slug })}>
              <CsrfField frame={frame} />
              <button type="submit" name="id" value={item.id} className={buttonClass()}>
                {t('remind')}
              </button>
            </form>
          )}
        </>
      )}
    </ListRow>
  );
}
