import { useTranslations } from 'use-intl';
import type { Answer } from '../../../../data/model/card.ts';
import { emptyQuery, type Query } from '../../../../data/model/query.ts';
import { firstView, type TableView, tableSearch } from '../../../../data/model/tableView.ts';
import applied from '../../../filters/appliedFilters.module.css';
import { type AppliedFilter, appliedFilters } from '../../../filters/appliedFilters.ts';
import { useFilterNames } from '../../../filters/useFilterNames.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { usePlaceName } from '../../../i18n/usePlaceName.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { pagePath } from '../../navigation.ts';
import { PageLink } from '../../PageLink.tsx';
import { useLanguageEntry } from '../../ShellContext.tsx';

/** The query in words, one by one, languages and place first: each can be taken away. */
export function useAskedWords(query: Query, answer: Answer): AppliedFilter[] {
  const t = useTranslations();
  const entryOf = useLanguageEntry();
  const placeName = usePlaceName();
  const names = useFilterNames(answer);
  const { place } = answer;
  const languages = query.speaks.map((tag): AppliedFilter => {
    const speaks = query.speaks.filter((other) => other !== tag);
    return { key: `speaks ${tag}`, name: entryOf(tag).name, without: { ...query, speaks } };
  });
  const near: AppliedFilter[] = query.near
    ? [
        {
          key: 'near',
          name: t('table.near', { place: place?.name ? placeName(place.name) : t('filters.chosenPlace') }),
          without: { ...query, near: null, withinKm: null },
        },
      ]
    : [];
  return [...languages, ...near, ...appliedFilters(query, names)];
}

const stay = { preventScrollReset: true };

interface AskedWordsProps {
  words: readonly AppliedFilter[];
  view: TableView;
  at: string | null;
}

/** What the table is narrowed by, as links that take each away. */
export function AskedWords({ words, view, at }: AskedWordsProps) {
  const t = useTranslations('filters');
  const language = useLanguage();
  const pathOf = (query: Query) =>
    pagePath(language, `officials${tableSearch(query, { ...view, page: firstView.page })}`);
  if (words.length === 0) return null;
  return (
    <ul role="list" className={applied.applied} aria-label={t('applied')}>
      {words.map(({ key, name, without }) => (
        <li key={key}>
          <PageLink
            className={applied.chip}
            href={pathOf(without)}
            navigateOptions={stay}
            aria-label={t('remove', { name })}
          >
            <bdi>{name}</bdi>
            <Icon name="close" size={14} />
          </PageLink>
        </li>
      ))}
      <li>
        <PageLink className={applied.clear} href={pathOf({ ...emptyQuery, at })} navigateOptions={stay}>
          {t('clear')}
        </PageLink>
      </li>
    </ul>
  );
}
