import type { QueryWords } from '../../data/model/queryWords.ts';
import type { Translate } from '../pages/head.ts';

/** What a query asks for, fact by fact; one fact says that it asks for everything. */
export function queryFacts(t: Translate, words: QueryWords): { name: string; value: string }[] {
  const list = (items: string[]) => items.join(', ');
  const facts: [string, string | null][] = [
    [t(words.needsAll ? 'queryWords.allLanguages' : 'queryWords.languages'), list(words.speaks)],
    [t('queryWords.how'), list(words.how.map((how) => t(`filters.howKind.${how}`)))],
    [t('queryWords.via'), list(words.via.map((kind) => t(`filters.kind.${kind}`)))],
    [t('queryWords.area'), list(words.in)],
    [t('queryWords.serves'), words.serves],
    [
      t('queryWords.near'),
      words.near &&
        (words.withinKm === null
          ? words.near
          : t('queryWords.within', { place: words.near, km: words.withinKm })),
    ],
    [t('queryWords.topics'), list(words.topic)],
    [t('queryWords.audiences'), list(words.audience)],
    [t('queryWords.providers'), list(words.provider)],
    [t('queryWords.text'), words.q],
    [t('queryWords.box'), words.hasBox ? t('queryWords.onMap') : null],
  ];
  const said = facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
  return said.length > 0 ? said : [{ name: t('queryWords.search'), value: t('queryWords.everything') }];
}
