import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type HoursDraft, isEmptyHours, readHoursDraft } from '../../../data/model/hours/hoursDraft.ts';
import { Icon } from '../../ui/Icon.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './hoursWords.module.css';
import { useHoursWords } from './useHoursWords.ts';

/** Long enough that a screen reader hears a finished time, and not every digit. */
const quietMs = 1500;

/** What was understood of the hours, at once for the eye, and for the ear when the typing has stopped. */
export function HoursWords({ draft }: { draft: HoursDraft }) {
  const t = useTranslations('forms.hours');
  const { weekText } = useHoursWords();
  const { week } = readHoursDraft(draft);
  const lines = week ? weekText(week) : [];
  const text = isEmptyHours(draft) ? '' : week ? lines.join('. ') : t('notInWords');
  const said = useSettled(text);
  return (
    <div className={styles.words} data-empty={text === ''}>
      {text !== '' && (
        <>
          <p className={styles.title}>
            <Icon name="clock" size={18} />
            {t(week ? 'understood' : 'notInWords')}
          </p>
          <ul role="list">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  );
}

/** A text once it has stopped changing; what was there from the beginning is not said. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  const [first] = useState(text);
  const [hasChanged, setHasChanged] = useState(false);
  if (text !== first && !hasChanged) setHasChanged(true);
  useEffect(() => {
    if (!hasChanged) return;
    const timer = setTimeout(() => setSettled(text), quietMs);
    return () => clearTimeout(timer);
  }, [text, hasChanged]);
  return settled;
}
