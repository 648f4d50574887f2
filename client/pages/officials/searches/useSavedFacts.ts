import { useFormatter, useTranslations } from 'use-intl';
import type { SavedWords } from '../../../../data/model/savedSearchPages.ts';
import { queryFacts } from '../../../words/queryFacts.ts';
import type { Translate } from '../../head.ts';
import { dayFormat, noonOf } from '../../news/newsSentences.ts';

interface Fact {
  name: string;
  value: string;
}

/** What a saved search asks for, fact by fact, with its time and what coverage counts by. */
export function useSavedFacts(): (asked: SavedWords) => Fact[] {
  const t = useTranslations() as Translate;
  const format = useFormatter();
  return ({ words, open, at, by, of }) => {
    const openWords =
      open === 'now' ? t('filters.openNow') : open && t('filters.openAt', { time: timeOf(open) });
    const facts: [string, string | null][] = [
      [t('savedSearches.open'), openWords],
      [t('savedSearches.day'), at && format.dateTime(noonOf(at), dayFormat)],
      [t('savedSearches.by'), by && t(`savedSearches.byKind.${by}`)],
      [t('savedSearches.of'), of],
    ];
    return [...queryFacts(t, words), ...facts.flatMap(([name, value]) => (value ? [{ name, value }] : []))];
  };

  function timeOf(open: string): string {
    return format.dateTime(new Date(open), { dateStyle: 'short', timeStyle: 'short' });
  }
}

/** A name for a search, of its own words, as many as there is room for. */
export function proposedName(facts: readonly Fact[], maxLength: number): string {
  let name = '';
  for (const { value } of facts) {
    const longer = name ? `${name} · ${value}` : value;
    if ([...longer].length > maxLength) break;
    name = longer;
  }
  return name || [...(facts[0]?.value ?? '')].slice(0, maxLength).join('');
}
