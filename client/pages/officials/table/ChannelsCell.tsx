import { useTranslations } from 'use-intl';
import type { CardChannel } from '../../../../data/model/card.ts';
import styles from './cells.module.css';

const schemes: Partial<Record<CardChannel['kind'], string>> = { phone: 'tel:', email: 'mailto:' };

/** The ways to reach a service; numbers and addresses can be pressed. */
export function ChannelsCell({ channels }: { channels: CardChannel[] }) {
  const t = useTranslations();
  const seen = new Set<string>();
  const shown = channels.filter(({ kind, value }) => {
    const key = `${kind} ${value}`;
    return !seen.has(key) && seen.add(key);
  });
  return (
    <ul role="list" className={styles.lines}>
      {shown.map(({ kind, value, display, access }) => (
        <li key={`${kind} ${value}`}>
          <span className={styles.kinds}>{t(`filters.kind.${kind}`)}</span>
          {value && (
            <a dir="ltr" href={`${schemes[kind] ?? ''}${value}`}>
              {schemes[kind] ? (display ?? value) : new URL(value, 'tel:0').host || value}
            </a>
          )}
          {access.map((need) => (
            <span key={need} className={styles.soft}>
              {need === 'appointment' ? t('card.byAppointment') : t('card.walkIn')}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
