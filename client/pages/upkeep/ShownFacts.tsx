import { useTranslations } from 'use-intl';
import type { Channel, OfferedLanguage } from '../../../data/model/channel.ts';
import { useHoursLines } from '../../forms/hours/useHoursLines.ts';
import { useLanguageEntry } from '../ShellContext.tsx';
import styles from './upkeep.module.css';

function shownValue(channel: Channel): string | undefined {
  switch (channel.kind) {
    case 'visit':
      return [channel.address.street, channel.address.postalCode].filter(Boolean).join(', ');
    case 'phone':
      return channel.phone;
    case 'email':
      return channel.email;
    case 'chat':
      return channel.url ?? channel.phone;
    default:
      return channel.url;
  }
}

/** What the directory says of each way to reach a service: what its maintainer vouches for. */
export function ShownFacts({ channels }: { channels: Channel[] }) {
  const t = useTranslations();
  const entry = useLanguageEntry();
  const hoursLines = useHoursLines();
  const languageText = ({ tag, how }: OfferedLanguage) =>
    how === 'staff' ? entry(tag).name : t(`upkeep.how.${how}`, { language: entry(tag).name });
  function hoursOf(channel: Channel): string[] {
    const lines = hoursLines(channel.hours ?? '', channel.exceptions);
    return lines.length > 0 ? lines : [t('upkeep.none')];
  }
  return (
    <ul className={styles.channels}>
      {channels.map((channel, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the channels of one revision never change their order
        <li key={index}>
          <b>{t(`filters.kind.${channel.kind}`)}</b>
          <dl className={styles.facts}>
            <div>
              <dt>{t('service.group.contact')}</dt>
              <dd>
                <bdi dir={channel.kind === 'visit' ? undefined : 'ltr'}>
                  {shownValue(channel) || t('upkeep.none')}
                </bdi>
              </dd>
            </div>
            <div>
              <dt>{t('service.group.hours')}</dt>
              {hoursOf(channel).map((line) => (
                <dd key={line}>
                  <bdi>{line}</bdi>
                </dd>
              ))}
            </div>
            <div>
              <dt>{t('service.group.languages')}</dt>
              <dd>{channel.languages.map(languageText).join(', ') || t('upkeep.none')}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
