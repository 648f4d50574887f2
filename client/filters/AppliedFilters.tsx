import { useFormatter, useTranslations } from 'use-intl';
import type { Answer, NamedId } from '../../data/model/card.ts';
import { emptyQuery, type Query } from '../../data/model/query.ts';
import type { View } from '../../data/model/view.ts';
import { clockFormat } from '../cards/useTimes.ts';
import { usePlaceName } from '../i18n/usePlaceName.ts';
import { useShell } from '../pages/ShellContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './appliedFilters.module.css';
import { appliedFilters, type FilterNames } from './appliedFilters.ts';
import { directorySearch } from './directorySearch.ts';
import { QueryLink } from './QueryLink.tsx';

function useFilterNames(answer: Answer): FilterNames {
  const t = useTranslations('filters');
  const format = useFormatter();
  const shell = useShell();
  const placeName = usePlaceName();
  const nameIn = (entries: NamedId[]) => (id: string) => entries.find((entry) => entry.id === id)?.name ?? id;
  const areaName = (kind: string, code: string) => {
    const name = answer.areas[`${kind}:${code}`];
    return name ? placeName(name) : code;
  };
  return {
    via: (kind) => t(`kind.${kind}`),
    how: (how) => t(`howKind.${how}`),
    topic: nameIn(shell.topics),
    audience: nameIn(shell.audiences),
    provider: nameIn(shell.providerTypes),
    area: areaName,
    within: (km) => t('withinKm', { km }),
    serves: (code) => t('servesShort', { place: areaName('municipality', code) }),
    open: (time) =>
      time === 'now'
        ? t('openNow')
        : t('openAt', {
            time: format.dateTime(new Date(time), { weekday: 'short', ...clockFormat }),
          }),
    words: (words) => t('quoted', { words }),
    matchAll: t('allLanguages'),
    mapArea: t('mapArea'),
  };
}

interface AppliedFiltersProps {
  query: Query;
  view: View;
  answer: Answer;
}

/** The filters in force as links that take each away: they work without JavaScript, and in a new tab. */
export function AppliedFilters({ query, view, answer }: AppliedFiltersProps) {
  const t = useTranslations('filters');
  const filters = appliedFilters(query, useFilterNames(answer));
  if (filters.length === 0) return null;
  const cleared: View = { ...view, selected: null, map: null };
  return (
    <ul role="list" className={styles.applied} aria-label={t('applied')}>
      {filters.map(({ key, name, without }) => (
        <li key={key}>
          <QueryLink
            className={styles.chip}
            search={directorySearch(without, cleared)}
            aria-label={t('remove', { name })}
          >
            <bdi>{name}</bdi>
            <Icon name="close" size={14} />
          </QueryLink>
        </li>
      ))}
      {filters.length > 0 && (
        <li>
          <QueryLink className={styles.clear} search={directorySearch(emptyQuery, cleared)}>
            {t('clear')}
          </QueryLink>
        </li>
      )}
    </ul>
  );
}
