import { useTranslations } from 'use-intl';
import type { Answer } from '../../data/model/card.ts';
import { emptyQuery, type Query } from '../../data/model/query.ts';
import type { View } from '../../data/model/view.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './appliedFilters.module.css';
import { appliedFilters } from './appliedFilters.ts';
import { directorySearch } from './directorySearch.ts';
import { QueryLink } from './QueryLink.tsx';
import { useFilterNames } from './useFilterNames.ts';

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
          <QueryLink
            className={styles.clear}
            search={directorySearch({ ...emptyQuery, at: query.at }, cleared)}
          >
            {t('clear')}
          </QueryLink>
        </li>
      )}
    </ul>
  );
}
