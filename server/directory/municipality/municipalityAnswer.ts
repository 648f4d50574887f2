import { LRUCache } from 'lru-cache';
import type { Hit } from '../../../data/model/card.ts';
import { groupKinds, type MunicipalityAnswer } from '../../../data/model/municipalityPages.ts';
import type { ProviderType } from '../../../data/model/vocabulary.ts';
import { municipalityAreas } from '../../../data/reference/areas.ts';
import type { Municipality } from '../../../data/reference/municipalities.ts';
import { distanceKm } from '../../../data/search/distance.ts';
import { interprets } from '../../../data/search/ladder.ts';
import { compactSchedules } from '../compactSchedules.ts';
import type { DirectorySnapshot } from '../snapshot.ts';
import { groupRows } from './groupRows.ts';
import { languagesHere } from './languagesHere.ts';
import { missingLanguages } from './missingLanguages.ts';

/** How many services of a group a page shows; all of them are in the list with `serves`. */
export const shownPerGroup = 10;
const shownAuthorities = 10;
const keptAnswers = 100;
const authorityTypes: ProviderType[] = ['employment-area', 'wellbeing-county', 'state'];

/** What follows from the state of the directory alone. */
type DirectoryAnswer = Omit<MunicipalityAnswer, 'integrationProgramme'>;

const known = new WeakMap<DirectorySnapshot, LRUCache<string, DirectoryAnswer>>();

/** What is known of a municipality; worked out once for each state of the directory, while it is asked for. */
export function municipalityAnswer(snapshot: DirectorySnapshot, municipality: Municipality): DirectoryAnswer {
  const answers = known.get(snapshot) ?? new LRUCache({ max: keptAnswers });
  known.set(snapshot, answers);
  const before = answers.get(municipality.code);
  if (before) return before;
  const answer = workOut(snapshot, municipality);
  answers.set(municipality.code, answer);
  return answer;
}

function workOut(snapshot: DirectorySnapshot, municipality: Municipality): DirectoryAnswer {
  const { code, slug, name, languages, position, population, foreignLanguagePercent } = municipality;
  const rows = groupRows(snapshot, code);
  const serving = groupKinds.flatMap((kind) => rows[kind]);
  const forHere = [...rows.own, ...rows.here, ...rows.elsewhere];
  const offered = languagesHere(snapshot.columns, forHere, rows.nationwide);
  const toHit = (row: number): Hit => {
    const card = snapshot.cardAt(row);
    const isHere = card.municipality.code === code;
    return { ...card, distanceKm: isHere ? null : distanceKm(position, card.position) };
  };
  const shown = groupKinds.map((kind) => rows[kind].slice(0, shownPerGroup));
  const { cards, schedules } = compactSchedules(shown.flat().map(toHit), snapshot.columns.schedules);
  let next = 0;
  return {
    code,
    slug,
    name,
    languages,
    position,
    population,
    foreignLanguagePercent,
    areas: municipalityAreas(code).map(({ kind, code, name }) => ({ kind, code, name })),
    total: serving.length,
    offered,
    interpreted: forHere.filter((row) => interprets(snapshot.columns, row)).length,
    groups: groupKinds.map((kind, index) => {
      const first = next;
      next += shown[index]?.length ?? 0;
      return { kind, total: rows[kind].length, items: cards.slice(first, next) };
    }),
    missing: missingLanguages(snapshot, municipality, offered, new Set(serving)),
    authorities: serving
      .map((row) => snapshot.services[row] as (typeof snapshot.services)[number])
      .filter(({ provider }) => authorityTypes.includes(provider.type))
      .slice(0, shownAuthorities)
      .map(({ slug, name, provider }) => ({
        slug,
        name,
        provider: provider.name ?? null,
        providerType: provider.type,
      })),
    schedules,
  };
}
