import { useTranslations } from 'use-intl';
import type { Channel } from '../../../data/model/channel.ts';
import { useHoursLines } from '../../forms/hours/useHoursLines.ts';
import { useLanguageEntry } from '../ShellContext.tsx';
import styles from './read.module.css';

interface ReadChannelProps {
  channel: Channel;
  /** The name of a municipality. */
  town: (code: string) => string;
}

/** One way to reach the service, as it was understood: where, when, and in which languages. */
export function ReadChannel({ channel, town }: ReadChannelProps) {
  const t = useTranslations();
  const entryOf = useLanguageEntry();
  const { hours = '', exceptions, languages } = channel;
  const lines = useHoursLines()(hours, exceptions);
  const address = 'address' in channel ? channel.address : null;
  const values = [
    address &&
      [address.street, address.postalCode, town(address.municipalityCode)].filter(Boolean).join(', '),
    'phone' in channel && channel.phone,
    'email' in channel && channel.email,
    'url' in channel && channel.url,
  ].filter((value) => typeof value === 'string');
  return (
    <div className={styles.readChannel}>
      <h4>{t(`filters.kind.${channel.kind}`)}</h4>
      {values.map((value) => (
        <p key={value}>
          <bdi>{value}</bdi>
        </p>
      ))}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ul>
        {languages.map(({ tag, how }) => (
          <li key={`${tag} ${how}`}>
            {entryOf(tag).name} · {t(`forms.languages.kind.${how}`)}
          </li>
        ))}
        {channel.interpreterOnRequest && <li>{t('forms.languages.interpreter')}</li>}
      </ul>
    </div>
  );
}
