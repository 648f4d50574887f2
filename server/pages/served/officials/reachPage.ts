import type { InterfaceLanguage } from '../../../../data/model/languageTag.ts';
import type { MapBorders } from '../../../../data/model/mapBorders.ts';
import { lacks, type Need } from '../../../../data/model/need.ts';
import type { QueryFault } from '../../../../data/model/queryCodec.ts';
import type { Reach, ReachAmong, ReachRow } from '../../../../data/model/reach.ts';
import type { ReachPageData } from '../../../../data/model/reachPage.ts';
import { parseReach, type ReachView } from '../../../../data/model/reachQuery.ts';
import { municipalityByCode } from '../../../../data/reference/municipalities.ts';
import { needOf } from '../../../coverage/need/needOf.ts';
import { reachOf } from '../../../coverage/reach/reachOf.ts';
import type { Directory } from '../../../directory/directory.ts';
import { FutureDayError } from '../../../directory/pastDays.ts';
import type { SpeakersSource } from '../../../directory/speakersSource.ts';
import { checkReferences, withoutUnknown } from '../../../http/checkReferences.ts';
import type { PageResult, ServedPage } from '../servedPage.ts';

/** More groups than this nobody reads; the files have them all. */
const maxGroups = 50;

const notFound = (parameter: string, value: string): QueryFault => ({ parameter, code: 'not-found', value });

function readView(url: URL): { view: ReachView; faults: QueryFault[] } {
  const { view, faults } = parseReach(url.searchParams);
  const unknown = checkReferences(view.query).map(({ parameter, value }) => notFound(parameter, value));
  return { view: { ...view, query: withoutUnknown(view.query) }, faults: [...faults, ...unknown] };
}

async function stateFor(directory: Directory, view: ReachView, now: Date) {
  const { at } = view.query;
  try {
    const past = at === null ? null : await directory.on(at);
    return { view, snapshot: past?.snapshot ?? directory.current(), now: past?.now ?? now, faults: [] };
  } catch (error) {
    if (!(error instanceof FutureDayError)) throw error;
    const today = { ...view, query: { ...view.query, at: null } };
    return { view: today, snapshot: directory.current(), now, faults: [notFound('at', at ?? '')] };
  }
}

/** Where there is no visit, it is farther than anywhere. */
const kmOf = ({ best }: ReachRow, among: ReachAmong) => best[among]?.km ?? Number.MAX_VALUE;

/** The rows in the order that is asked for; equals by name. */
function sorted({ rows }: Reach, { order, among }: ReachView, reader: InterfaceLanguage): ReachRow[] {
  const { compare } = new Intl.Collator(reader === 'sv' ? 'sv' : 'fi');
  const nameOf = ({ name }: ReachRow) => (reader === 'sv' ? name.sv : name.fi);
  const byDistance = (a: ReachRow, b: ReachRow) =>
    kmOf(a, among) - kmOf(b, among) || kmOf(a, 'any') - kmOf(b, 'any');
  const differences = {
    far: (a: ReachRow, b: ReachRow) => byDistance(b, a),
    near: byDistance,
    population: (a: ReachRow, b: ReachRow) => b.population - a.population,
    foreign: (a: ReachRow, b: ReachRow) => b.foreignEstimate - a.foreignEstimate,
    name: () => 0,
  };
  return rows.toSorted((a, b) => differences[order](a, b) || compare(nameOf(a), nameOf(b)));
}

function needData(need: Need, { query, gap }: ReachView): ReachPageData['need'] {
  const { day, origin, languages, gaps, untold } = need;
  const [only, ...others] = query.speaks;
  const nameOf = new Map(need.areas.map(({ code, name }) => [code, name]));
  const lacking = need.groups.filter((group) => lacks(group, gap));
  const unnamed = { fi: '', sv: '' };
  const isAsked = only !== undefined && others.length === 0;
  return {
    day,
    origin,
    languages: languages.toSorted((a, b) => (b.speakers ?? -1) - (a.speakers ?? -1)),
    gaps,
    untold,
    cells: need.cells
      .filter(({ language }) => isAsked && language === only)
      .map((cell) => ({ ...cell, name: nameOf.get(cell.area) ?? unnamed })),
    groups: lacking
      .slice(0, maxGroups)
      .map((group) => ({ ...group, name: municipalityByCode(group.municipality)?.name ?? unnamed })),
    groupCount: lacking.length,
  };
}

interface ReachPageParts {
  directory: Directory;
  speakers: SpeakersSource;
  borders: MapBorders | null;
}

/** How far people have to the nearest visit in their language, and how many services there are for how many people. */
export function reachPage({ directory, speakers: source, borders }: ReachPageParts): ServedPage {
  return {
    path: 'officials/reach',
    async load({ url, language, now }): Promise<PageResult> {
      const asked = readView(url);
      const state = await stateFor(directory, asked.view, now);
      const { view, snapshot } = state;
      const faults = [...asked.faults, ...state.faults];
      const speakers = await source.current();
      const reach = view.query.speaks.length > 0 ? reachOf(snapshot, view.query, state.now) : null;
      const need = needOf(snapshot, view, { speakers, now: state.now });
      const data: ReachPageData = {
        view,
        faults,
        past: snapshot.past ?? null,
        borders,
        reach: reach && { ...reach, rows: sorted(reach, view, language) },
        need: needData(need, view),
      };
      const isRefused = faults.some(({ code }) => code !== 'unknown-parameter');
      return { data, shared: true, status: isRefused ? 400 : 200 };
    },
  };
}
