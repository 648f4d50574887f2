import { useTranslations } from 'use-intl';
import type { CardChannel } from '../../../../data/model/card.ts';
import { offerHows } from '../../../../data/model/vocabulary.ts';
import { satisfies } from '../../../cards/offeredLanguages.ts';
import { useLanguageEntry } from '../../ShellContext.tsx';
import styles from './cells.module.css';

/** More names would make the row a page. */
const maxNames = 6;

/** Channels that offer the same languages in the same ways stand together. */
function groupChannels(channels: readonly CardChannel[]): CardChannel[][] {
  const sameOf = ({ offers, interpreterOnRequest, moreLanguages }: CardChannel) =>
    JSON.stringify([offers.map(({ tag, how }) => [tag, how]), interpreterOnRequest, moreLanguages]);
  return [...Map.groupBy(channels, sameOf).values()].filter(
    ([channel]) => channel && (channel.offers.length > 0 || channel.interpreterOnRequest),
  );
}

/** The offered languages by channel, and in which way: staff, an interpreter or in writing, each in words. */
export function LanguagesCell({ channels, wanted }: { channels: CardChannel[]; wanted: readonly string[] }) {
  const t = useTranslations();
  const groups = groupChannels(channels);
  if (groups.length === 0) return <span className={styles.soft}>{t('table.unknown')}</span>;
  return (
    <ul role="list" className={styles.lines}>
      {groups.map((group) => {
        const [channel] = group as [CardChannel];
        const kinds = [...new Set(group.map(({ kind }) => t(`filters.kind.${kind}`)))];
        return (
          <li key={kinds.join()}>
            <span className={styles.kinds}>{kinds.join(', ')}</span>
            <Ways channel={channel} wanted={wanted} />
          </li>
        );
      })}
    </ul>
  );
}

function Ways({ channel, wanted }: { channel: CardChannel; wanted: readonly string[] }) {
  const t = useTranslations();
  const entryOf = useLanguageEntry();
  return (
    <ul role="list">
      {offerHows.map((how) => {
        const tags = channel.offers.filter((offer) => offer.how === how).map(({ tag }) => tag);
        if (tags.length === 0) return null;
        const isWanted = (tag: string) => satisfies(tag, wanted);
        const sorted = [...tags.filter(isWanted), ...tags.filter((tag) => !isWanted(tag))];
        const names = sorted.slice(0, maxNames).map((tag) => {
          const { name } = entryOf(tag);
          return isWanted(tag) ? (
            <strong key={tag} className={styles.wanted}>
              {name}
            </strong>
          ) : (
            <span key={tag}>{name}</span>
          );
        });
        return (
          <li key={how} className={styles.names}>
            <span className={styles.how} data-how={how}>
              {t(`table.how.${how}`)}
            </span>
            {names}
            {tags.length > maxNames && <span>{t('table.more', { count: tags.length - maxNames })}</span>}
          </li>
        );
      })}
      {channel.interpreterOnRequest && <li className={styles.soft}>{t('card.anyInterpreter')}</li>}
      {channel.moreLanguages && <li className={styles.soft}>{t('card.moreLanguages')}</li>}
    </ul>
  );
}
