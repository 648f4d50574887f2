import type { CoverageArea } from '../../../data/model/coverage.ts';
import { type CoverageView, formatCoverage } from '../../../data/model/coverageQuery.ts';
import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import { emptyQuery } from '../../../data/model/query.ts';
import { formatSearch } from '../../../data/model/queryCodec.ts';
import { formatServedArea } from '../../../data/model/servedArea.ts';
import { pagePath } from '../navigation.ts';

/** The page for another question. */
export function coveragePath(language: InterfaceLanguage, view: CoverageView): string {
  return pagePath(language, `officials/coverage${formatCoverage(view)}`);
}

/** The services that a cell counts, and those for the whole country. */
export function servicesPath(
  reader: InterfaceLanguage,
  { by, query }: CoverageView,
  { tag, area }: { tag: string | null; area: string | null },
): string {
  const serves = area === null ? null : formatServedArea({ kind: by, code: area });
  return `${pagePath(reader)}${formatSearch({ ...query, speaks: tag === null ? [] : [tag], serves })}`;
}

/** Where there is none: the nearest in the language, from the largest municipality of the area. */
export function nearestPath(
  reader: InterfaceLanguage,
  { query: { at } }: CoverageView,
  { tag, area }: { tag: string; area: CoverageArea },
): string {
  const near = { kind: 'municipality', code: area.seat.code } as const;
  return `${pagePath(reader)}${formatSearch({ ...emptyQuery, speaks: [tag], near, at })}`;
}

/** A file with the same figures. */
export function filePath(reader: InterfaceLanguage, view: CoverageView, ending: string): string {
  const search = new URLSearchParams(formatCoverage({ ...view, order: 'speakers' }));
  if (ending) search.set('lang', reader);
  const text = search.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `/api/v1/coverage${ending}${text ? `?${text}` : ''}`;
}
