import type { Coverage, CoverageArea, CoverageLanguage } from '../../data/model/coverage.ts';

const speakersOf = ({ speakers }: CoverageLanguage) => speakers?.count ?? 0;

/** Languages without a service in more than half of the areas, the most spoken first; only those whose speakers are known. */
export function languageGaps({ areas, languages }: Coverage, limit: number): CoverageLanguage[] {
  return languages
    .filter((language) => speakersOf(language) > 0 && language.areasWithout * 2 > areas.length)
    .sort((a, b) => speakersOf(b) - speakersOf(a) || b.areasWithout - a.areasWithout)
    .slice(0, limit);
}

/** The areas with the fewest languages; of equals the most populous first. */
export function areaGaps({ areas }: Coverage, limit: number): CoverageArea[] {
  return [...areas].sort((a, b) => a.languages - b.languages || b.population - a.population).slice(0, limit);
}
