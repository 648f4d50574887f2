import { useTranslations } from 'use-intl';
import type { CardChannel } from '../../../data/model/card.ts';
import type { Channel } from '../../../data/model/channel.ts';
import { readableUrl } from '../../../data/model/readableUrl.ts';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import styles from './channelValue.module.css';
import text from './serviceText.module.css';

/** Where a channel leads: an address, or something to call, write to or open. */
export function ChannelValue({ channel, card }: { channel: Channel; card: CardChannel }) {
  const t = useTranslations('service');
  if (channel.kind === 'visit') {
    const { street, postalCode, entrance } = channel.address;
    return (
      <address className={styles.address}>
        {street ? (
          <span>
            <bdi>{street}</bdi>
          </span>
        ) : (
          <span className={text.soft}>{t('unknownAddress')}</span>
        )}
        {postalCode && <span>{postalCode}</span>}
        {entrance && (
          <span>
            {t('entrance')}: <LocalizedText text={entrance} />
          </span>
        )}
      </address>
    );
  }
  if (card.value === null) return null;
  if (channel.kind === 'phone') {
    return (
      <p>
        <a className={text.value} href={`tel:${card.value}`}>
          <bdi dir="ltr">{card.display ?? card.value}</bdi>
        </a>
      </p>
    );
  }
  const isEmail = channel.kind === 'email';
  return (
    <p>
      <a className={text.value} href={isEmail ? `mailto:${card.value}` : hrefOf(card.value)} rel="external">
        <bdi dir="ltr">{isEmail ? card.value : readableUrl(card.value)}</bdi>
      </a>
    </p>
  );
}

/** A chat may be known by its number only. */
function hrefOf(value: string): string {
  return value.startsWith('+') ? `tel:${value}` : value;
}
