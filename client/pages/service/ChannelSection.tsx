import { useTranslations } from 'use-intl';
import type { CardChannel, Schedules } from '../../../data/model/card.ts';
import type { Channel } from '../../../data/model/channel.ts';
import { offerHows } from '../../../data/model/vocabulary.ts';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ChannelValue } from './ChannelValue.tsx';
import styles from './channelSection.module.css';
import { OfferedList } from './OfferedList.tsx';
import text from './serviceText.module.css';
import { WeekHours } from './WeekHours.tsx';

interface ChannelSectionProps {
  channel: Channel;
  cardChannel: CardChannel;
  schedules: Schedules;
  now: Date | null;
}

/** One way to reach a service: where, when, in which languages, with or without an appointment. */
export function ChannelSection({ channel, cardChannel, schedules, now }: ChannelSectionProps) {
  const t = useTranslations();
  return (
    <article className={styles.channel}>
      <h3 className={styles.channelName}>
        <Icon name={channel.kind} />
        {t(`filters.kind.${channel.kind}`)}
        {channel.label && (
          <span className={text.soft}>
            <LocalizedText text={channel.label} />
          </span>
        )}
      </h3>
      <ChannelValue channel={channel} card={cardChannel} />
      {channel.access && channel.access.length > 0 && (
        <p>
          {channel.access
            .map((access) => (access === 'walk-in' ? t('card.walkIn') : t('card.byAppointment')))
            .join(' · ')}
        </p>
      )}
      {channel.bookingUrl && (
        <p>
          <a href={channel.bookingUrl} rel="external">
            {t('service.booking')}
          </a>
        </p>
      )}
      {cardChannel.schedule > 0 && (
        <WeekHours schedules={schedules} schedule={cardChannel.schedule} now={now} />
      )}
      {channel.hoursNote && (
        <p className={text.soft}>
          <LocalizedText text={channel.hoursNote} />
        </p>
      )}
      {offerHows.map((how) => (
        <OfferedList key={how} how={how} channel={cardChannel} schedules={schedules} />
      ))}
      {channel.interpreterOnRequest && <p>{t('card.anyInterpreter')}</p>}
      {channel.moreLanguages && <p>{t('card.moreLanguages')}</p>}
    </article>
  );
}
