import type { InterfaceLanguage } from '../../../../../data/model/languageTag.ts';
import type { AreaRef, Query } from '../../../../../data/model/query.ts';
import type { QueryFault } from '../../../../../data/model/queryCodec.ts';
import {
  readQuestion,
  type SavedPage,
  type SavedQuestion,
  type SavedSearch,
  searchesOf,
} from '../../../../../data/model/savedSearch.ts';
import type { SavedMeaning, SavedSearchItem } from '../../../../../data/model/savedSearchPages.ts';
import { areaByCode } from '../../../../../data/reference/areas.ts';
import { municipalityByCode } from '../../../../../data/reference/municipalities.ts';
import { matchingRows } from '../../../../../data/search/answer.ts';
import { textOfQuery, wordsOf } from '../../../../alerts/alertQuery.ts';
import { helsinkiDay } from '../../../../directory/hours/helsinkiTime.ts';
import { areaName } from '../../../../directory/shell.ts';
import type { DirectorySnapshot } from '../../../../directory/snapshot.ts';
import { checkReferences, withoutUnknown } from '../../../../http/checkReferences.ts';

/** Who reads, when, and of which directory. */
export interface Reader {
  language: InterfaceLanguage;
  snapshot: DirectorySnapshot;
  now: Date;
}

const areaOf = ({ kind, code }: AreaRef) =>
  kind === 'municipality' ? municipalityByCode(code) : areaByCode(kind, code);

/** Reads an address, without what does not exist, and names every parameter that cannot be used. */
export function knownQuestion(
  page: SavedPage,
  parameters: Iterable<[string, string]>,
): { question: SavedQuestion; lost: string[] } {
  const { question, faults } = readQuestion(page, parameters);
  const { of } = question.coverage;
  const isLost = of !== null && !areaOf(of);
  const unknown: Pick<QueryFault, 'parameter'>[] = [
    ...faults,
    ...checkReferences(question.query),
    ...(isLost ? [{ parameter: 'of' }] : []),
  ];
  return {
    question: {
      ...question,
      query: withoutUnknown(question.query),
      coverage: { ...question.coverage, of: isLost ? null : of },
    },
    lost: [...new Set(unknown.map(({ parameter }) => parameter))],
  };
}

/** How many services match: an order that is known already, and a distance only where it narrows. */
function countOf(query: Query, { snapshot, now }: Pick<Reader, 'snapshot' | 'now'>): number {
  const near = query.withinKm === null ? null : query.near;
  return matchingRows(snapshot, { ...query, near, sort: 'name' }, { now }).rows.length;
}

/** What a question means to a reader: in words, as addresses, and what it finds now. */
export function meaningOf(question: SavedQuestion, { language, snapshot, now }: Reader): SavedMeaning {
  const { page, query, coverage } = question;
  const { open, at } = query;
  const area = coverage.of && areaOf(coverage.of);
  const isOfNow = at === null && (open === null || open === 'now');
  // Coverage of a part of Finland counts who serves it, which the query alone does not ask.
  const isCounted = isOfNow && coverage.of === null;
  return {
    asked: {
      words: wordsOf(query, language),
      open,
      at,
      by: page === 'coverage' ? coverage.by : null,
      of: area ? areaName(area, language) : null,
    },
    searches: searchesOf(question),
    lasting: textOfQuery(query),
    total: isCounted ? countOf(query, { snapshot, now }) : null,
  };
}

/** A saved search as its owner sees it; what an earlier program or directory understood may not be read any more. */
export function toItem({ id, name, page, query, createdAt }: SavedSearch, reader: Reader): SavedSearchItem {
  const { question, lost } = knownQuestion(page, new URLSearchParams(query));
  const meaning = lost.length === 0 ? meaningOf(question, reader) : null;
  return { id, name, page, query, savedOn: helsinkiDay(createdAt), meaning };
}
