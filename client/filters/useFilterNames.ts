import { useFormatter, useTranslations } from 'use-intl';
import type { Answer, NamedId } from '../../data/model/card.ts';
import { readServedArea } from '../../data/model/servedArea.ts';
import { clockFormat } from '../cards/useTimes.ts';
import { usePlaceName } from '../i18n/usePlaceName.ts';
import { useShell } from '../pages/ShellContext.tsx';
import type { FilterNames } from './appliedFilters.ts';

/** The choices of filters in the words of the page. */
export function useFilterNames(answer: Answer): FilterNames {
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
    serves(area) {
      const { kind, code } = readServedArea(area);
      return t('servesShort', { place: areaName(kind, code) });
    },
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
