import { useTranslations } from 'use-intl';
import type { CardChannel, Schedules } from '../../../data/model/card.ts';
import { hoursByDay } from '../../../data/model/openState.ts';
import type { OfferHow } from '../../../data/model/vocabulary.ts';
import { useTimes } from '../../cards/useTimes.ts';
import { useLanguageEntry } from '../ShellContext.tsx';
import styles from './offeredList.module.css';
import text from './serviceText.module.css';

interface OfferedListProps {
  how: OfferHow;
  channel: CardChannel;
  schedules: Schedules;
}

const headings = { staff: 'staff', interpreter: 'interpreterBy', written: 'writtenIn' } as const;

/** The languages that a channel offers in one way, with their own times where they have any. */
export function OfferedList({ how, channel, schedules }: OfferedListProps) {
  const t = useTranslations('service');
  const entryOf = useLanguageEntry();
  const { weekday, slot } = useTimes();
  const offers = channel.offers.filter((offer) => offer.how === how);
  if (offers.length === 0) return null;
  return (
    <div>
      <h4 className={styles.offersHead}>{t(headings[how])}</h4>
      <ul role="list" className={styles.offers}>
        {offers.map(({ tag, schedule }) => {
          const { autonym, name, direction } = entryOf(tag);
          const hasOwnHours = schedule !== channel.schedule && schedule > 0;
          const days = hasOwnHours ? hoursByDay(schedules, schedules.list[schedule] ?? []).slice(0, 7) : [];
          return (
            <li key={tag}>
              <bdi lang={tag} dir={direction} className={styles.autonym}>
                {autonym}
              </bdi>
              {name.toLowerCase() !== autonym.toLowerCase() && <span className={text.soft}>{name}</span>}
              {hasOwnHours && (
                <span className={styles.own}>
                  {t('ownHours')}:{' '}
                  {days
                    .flatMap(({ day, slots, isAllDay }) => {
                      const times = isAllDay
                        ? [t('openAllDay')]
                        : slots.map(({ start, end }) => slot(start, end));
                      return times.map((time) => `${weekday(day, 'short')} ${time}`);
                    })
                    .join(' · ')}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
