import { useTranslations } from 'use-intl';
import type { Card, LanguageEntry, Schedules } from '../../data/model/card.ts';
import { openStateAt } from '../../data/model/openState.ts';
import { useLanguageEntry } from '../pages/ShellContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './languageChips.module.css';
import { type CardLanguage, offeredLanguages } from './offeredLanguages.ts';
import { useTimes } from './useTimes.ts';

interface LanguageChipsProps {
  card: Card;
  wanted: readonly string[];
  schedules: Schedules;
  now: Date | null;
  /** More than these are counted, not shown. */
  max?: number;
}

/** The offered languages of a service, each in its own script; those asked for come first and are marked. */
export function LanguageChips({ card, wanted, schedules, now, max = 6 }: LanguageChipsProps) {
  const t = useTranslations('card');
  const { nextSlot } = useTimes();
  const entryOf = useLanguageEntry();
  const ownHours = (schedule: number | null) =>
    schedule === null || !now ? null : nextSlot(openStateAt(schedules, schedule, now), now);
  const languages = offeredLanguages(card, wanted);
  const shown = languages.slice(0, max);
  const hasMore = card.channels.some(({ moreLanguages }) => moreLanguages);
  const hasInterpreter = card.channels.some(({ interpreterOnRequest }) => interpreterOnRequest);
  if (languages.length === 0 && !hasMore && !hasInterpreter) {
    return <p className={styles.unknown}>{t('languagesUnknown')}</p>;
  }
  return (
    <ul role="list" className={styles.chips} aria-label={t('languages')}>
      {shown.map((language) => chipOf(language, entryOf(language.tag), ownHours(language.ownSchedule), t))}
      {languages.length > max && <li className={styles.chip}>+{languages.length - max}</li>}
      {hasInterpreter && <li className={`${styles.chip} ${styles.interpreter}`}>{t('anyInterpreter')}</li>}
      {hasMore && <li className={`${styles.chip} ${styles.more}`}>{t('moreLanguages')}</li>}
    </ul>
  );
}

type CardTexts = ReturnType<typeof useTranslations<'card'>>;

/** No component: there are hundreds on a page, and each would have texts and times of its own. */
function chipOf(language: CardLanguage, entry: LanguageEntry, own: string | null, t: CardTexts) {
  const look = [
    styles.chip,
    language.isWanted && styles.wanted,
    language.how !== 'staff' && styles[language.how],
  ];
  return (
    <li key={entry.tag} className={look.filter(Boolean).join(' ')}>
      {language.isWanted && <Icon name="check" size={16} />}
      <bdi lang={entry.tag} dir={entry.direction}>
        {entry.autonym}
      </bdi>
      {language.isWanted && entry.name.toLowerCase() !== entry.autonym.toLowerCase() && (
        <span className={styles.name}>{entry.name}</span>
      )}
      {language.isWanted && <VisuallyHidden>({t('asked')})</VisuallyHidden>}
      {language.how !== 'staff' && <span className={styles.how}>{t(language.how)}</span>}
      {own && <span className={styles.own}>{own}</span>}
    </li>
  );
}
