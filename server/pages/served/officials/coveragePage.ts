import type { Coverage, CoverageLanguage } from '../../../../data/model/coverage.ts';
import type { CoveragePageData } from '../../../../data/model/coveragePage.ts';
import { type CoverageView, parseCoverage } from '../../../../data/model/coverageQuery.ts';
import type { InterfaceLanguage } from '../../../../data/model/languageTag.ts';
import type { MapBorders } from '../../../../data/model/mapBorders.ts';
import type { QueryFault } from '../../../../data/model/queryCodec.ts';
import { areaByCode, areas } from '../../../../data/reference/areas.ts';
import { languageByTag } from '../../../../data/reference/languages.ts';
import { municipalityByCode } from '../../../../data/reference/municipalities.ts';
import { nameIn } from '../../../../data/reference/names.ts';
import { coverageOf } from '../../../coverage/coverageOf.ts';
import { areaGaps, languageGaps } from '../../../coverage/gaps.ts';
import type { Directory } from '../../../directory/directory.ts';
import { FutureDayError } from '../../../directory/pastDays.ts';
import { checkReferences, withoutUnknown } from '../../../http/checkReferences.ts';
import type { PageResult, ServedPage } from '../servedPage.ts';

/** More columns than this nobody takes in; employment areas are 46. */
const maxColumns = 60;
const maxGaps = 5;

const regions = areas.filter(({ kind }) => kind === 'region').map(({ code, name }) => ({ code, name }));
const notFound = (parameter: string, value: string): QueryFault => ({ parameter, code: 'not-found', value });

function isPart({ of }: CoverageView): boolean {
  if (of === null) return true;
  return Boolean(of.kind === 'municipality' ? municipalityByCode(of.code) : areaByCode(of.kind, of.code));
}

/** What a link asks, without what does not exist, and every fault. */
function readView(url: URL): { view: CoverageView; faults: QueryFault[] } {
  const { view, faults } = parseCoverage(url.searchParams);
  const unknown = checkReferences(view.query).map(({ parameter, value }) => notFound(parameter, value));
  const lost = isPart(view) ? [] : [notFound('of', `${view.of?.kind}:${view.of?.code}`)];
  return {
    view: { ...view, of: isPart(view) ? view.of : null, query: withoutUnknown(view.query) },
    faults: [...faults, ...unknown, ...lost],
  };
}

async function stateFor(directory: Directory, view: CoverageView, now: Date) {
  const { at } = view.query;
  try {
    const past = at === null ? null : await directory.on(at);
    const snapshot = past?.snapshot ?? directory.current();
    return { view, snapshot, now: past?.now ?? now, faults: [] };
  } catch (error) {
    if (!(error instanceof FutureDayError)) throw error;
    const today = { ...view, query: { ...view.query, at: null } };
    return { view: today, snapshot: directory.current(), now, faults: [notFound('at', at ?? '')] };
  }
}

function sorter({ order }: CoverageView, reader: InterfaceLanguage) {
  const { compare } = new Intl.Collator(reader);
  const nameOf = (tag: string) => nameIn(languageByTag(tag)?.name ?? { en: tag }, reader);
  return (a: CoverageLanguage, b: CoverageLanguage) =>
    (order === 'speakers' ? (b.speakers?.count ?? 0) - (a.speakers?.count ?? 0) : 0) ||
    compare(nameOf(a.tag), nameOf(b.tag));
}

/** Whether a language has a row of its own in a table of all. */
const isShown = ({ services, nationwide, speakers }: CoverageLanguage) =>
  services > 0 || nationwide.services > 0 || speakers !== null;

function toPageData(coverage: Coverage, view: CoverageView, reader: InterfaceLanguage) {
  const { day, areas, languages, cells, services, nationwide, silent } = coverage;
  const { speaks } = view.query;
  const needsPart = areas.length > maxColumns;
  const sort = sorter(view, reader);
  const rows = languages
    .map((language, index) => ({ ...language, all: cells[index] ?? [] }))
    .filter((language) => speaks.length > 0 || isShown(language))
    .sort(sort)
    .map(({ all, ...language }) => ({
      ...language,
      cells: needsPart ? [] : all.map(({ services, due }) => ({ services, due })),
    }));
  const rest = speaks.length > 0 ? [] : languages.filter((language) => !isShown(language));
  return {
    day,
    areas,
    services,
    nationwide,
    silent,
    rows,
    unoffered: rest.sort(sort).map(({ tag }) => tag),
    single: speaks.length === 1 ? (cells[0] ?? []) : null,
    needsPart,
    regions,
    languageGaps: languageGaps(coverage, maxGaps),
    areaGaps: areaGaps(coverage, maxGaps),
  };
}

interface CoveragePageParts {
  directory: Directory;
  borders: MapBorders | null;
}

/** Languages by areas: how many services reach whom. */
export function coveragePage({ directory, borders }: CoveragePageParts): ServedPage {
  return {
    path: 'officials/coverage',
    async load({ url, language, now }): Promise<PageResult> {
      const asked = readView(url);
      const state = await stateFor(directory, asked.view, now);
      const { view, snapshot } = state;
      const faults = [...asked.faults, ...state.faults];
      const data: CoveragePageData = {
        ...toPageData(coverageOf(snapshot, view, state.now), view, language),
        view,
        faults,
        past: snapshot.past ?? null,
        borders,
      };
      return {
        data,
        shared: true,
        status: faults.some(({ code }) => code !== 'unknown-parameter') ? 400 : 200,
      };
    },
  };
}
