import { useTranslations } from 'use-intl';
import type { Hit, Schedules } from '../../data/model/card.ts';
import { channelKinds } from '../../data/model/vocabulary.ts';
import { LocalizedText } from '../i18n/LocalizedText.tsx';
import { useLanguage } from '../i18n/Texts.tsx';
import { usePlaceName } from '../i18n/usePlaceName.ts';
import { servicePath } from '../pages/navigation.ts';
import { PageLink } from '../pages/PageLink.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Confirmed } from './Confirmed.tsx';
import { ContactButton } from './ContactButton.tsx';
import { LanguageChips } from './LanguageChips.tsx';
import { mainState } from './mainState.ts';
import states from './openingState.module.css';
import styles from './serviceCard.module.css';
import { useTimes } from './useTimes.ts';

interface ServiceCardProps {
  hit: Hit;
  wanted: readonly string[];
  schedules: Schedules;
  /** Null on a day that is over. */
  now: Date | null;
  at: string | null;
  isSelected?: boolean;
  isHighlighted?: boolean;
  onHighlight?: (id: string | null) => void;
  /** Shows the service on the map; left out where there is none beside the card. */
  onShowOnMap?: (() => void) | undefined;
  headingLevel?: 'h2' | 'h3' | 'h4';
}

/** A service in a list or on the map's sheet: enough to choose it, and to call at once. */
export function ServiceCard(props: ServiceCardProps) {
  const { hit, wanted, schedules, now, isSelected, isHighlighted, onHighlight, onShowOnMap } = props;
  const t = useTranslations('card');
  const language = useLanguage();
  const Heading = props.headingLevel ?? 'h3';
  const headingId = `card-${hit.slug}`;
  const look = [styles.card, isSelected && styles.selected, isHighlighted && styles.highlighted];
  return (
    <article
      className={look.filter(Boolean).join(' ')}
      aria-labelledby={headingId}
      data-id={hit.id}
      onPointerEnter={() => onHighlight?.(hit.id)}
      onPointerLeave={() => onHighlight?.(null)}
      onFocus={() => onHighlight?.(hit.id)}
      onBlur={() => onHighlight?.(null)}
    >
      <Heading className={styles.name} id={headingId}>
        <PageLink href={servicePath(language, hit.slug, props.at)}>
          <LocalizedText text={hit.name} />
        </PageLink>
      </Heading>
      <Where hit={hit} />
      <LanguageChips card={hit} wanted={wanted} schedules={schedules} now={now} />
      <When hit={hit} schedules={schedules} now={now} />
      <Ways hit={hit} />
      <div className={styles.actions}>
        <ContactButton card={hit} />
        {onShowOnMap && (
          <button type="button" className={styles.action} onClick={onShowOnMap}>
            <Icon name="map" />
            {t('showOnMap')}
          </button>
        )}
      </div>
      <Confirmed card={hit} />
    </article>
  );
}

function Where({ hit }: { hit: Hit }) {
  const t = useTranslations('card');
  const placeName = usePlaceName();
  const km = hit.distanceKm;
  const digits = km !== null && km < 10 ? 1 : 0;
  return (
    <p className={styles.where}>
      <bdi>{placeName(hit.municipality.name)}</bdi>
      {hit.street && <bdi>{hit.street}</bdi>}
      {km !== null && (
        <strong>
          {hit.isExact ? '' : '≈ '}
          {t('km', { km: Number(km.toFixed(digits)) })}
        </strong>
      )}
    </p>
  );
}

function When({ hit, schedules, now }: { hit: Hit; schedules: Schedules; now: Date | null }) {
  const t = useTranslations('card');
  const { stateText } = useTimes();
  if (hit.state === 'temporarily-closed') return <p className={states.closed}>{t('temporarilyClosed')}</p>;
  const { state, isByAppointment } = mainState(hit, schedules, now ?? new Date(0));
  const { tone, text } = stateText(state, now ?? new Date(0));
  const showsState = now && (state.kind !== 'unknown' || !isByAppointment);
  return (
    <p className={styles.when}>
      {showsState && <span className={states[tone]}>{text}</span>}
      {isByAppointment && <span>{t('byAppointment')}</span>}
      {hit.channels.some(({ access }) => access.includes('walk-in')) && <span>{t('walkIn')}</span>}
    </p>
  );
}

function Ways({ hit }: { hit: Hit }) {
  const t = useTranslations();
  const kinds = channelKinds.filter((kind) => hit.channels.some((channel) => channel.kind === kind));
  return (
    <ul role="list" className={styles.ways} aria-label={t('card.ways')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <Icon name={kind} size={16} />
          {t(`filters.kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
