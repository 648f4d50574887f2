import { useTranslations } from 'use-intl';
import type { Card, Schedules } from '../../data/model/card.ts';
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
  now: Date;
  /** More than these are counted, not shown. */
  max?: number;
}

/** The offered languages of a service, each in its own script; those asked for come first and are marked. */
export function LanguageChips({ card, wanted, schedules, now, max = 6 }: LanguageChipsProps) {
  const t = useTranslations('card');
  const languages = offeredLanguages(card, wanted);
  const shown = languages.slice(0, max);
  const hasMore = card.channels.some(({ moreLanguages }) => moreLanguages);
  const hasInterpreter = card.channels.some(({ interpreterOnRequest }) => interpreterOnRequest);
  if (languages.length === 0 && !hasMore && !hasInterpreter) {
    return <p className={styles.unknown}>{t('languagesUnknown')}</p>;
  }
  return (
    <ul role="list" className={styles.chips} aria-label={t('languages')}>
      {shown.map((language) => (
        <Chip key={language.tag} language={language} schedules={schedules} now={now} />
      ))}
      {languages.length > max && <li className={styles.chip}>+{languages.length - max}</li>}
      {hasInterpreter && <li className={`${styles.chip} ${styles.interpreter}`}>{t('anyInterpreter')}</li>}
      {hasMore && <li className={`${styles.chip} ${styles.more}`}>{t('moreLanguages')}</li>}
    </ul>
  );
}

function Chip({ language, schedules, now }: { language: CardLanguage; schedules: Schedules; now: Date }) {
  const t = useTranslations('card');
  const { nextSlot } = useTimes();
  const entry = useLanguageEntry()(language.tag);
  const own =
    language.ownSchedule === null ? null : nextSlot(openStateAt(schedules, language.ownSchedule, now), now);
  const look = [
    styles.chip,
    language.isWanted && styles.wanted,
    language.how !== 'staff' && styles[language.how],
  ];
  return (
    <li className={look.filter(Boolean).join(' ')}>
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
