import type { Answer, Card, Geography, Hit } from '../../data/model/card.ts';
import { minuteMs } from '../../data/model/duration.ts';
import type { Query } from '../../data/model/query.ts';
import type { Position } from '../../data/model/vocabulary.ts';
import { expandTag } from '../../data/reference/languageFamilies.ts';
import { answerWithRows, matchingRows, type Searchable } from '../../data/search/answer.ts';
import { buildClusterIndex } from '../../data/search/clusters.ts';
import { type Snapshot, unpackColumns } from '../../data/search/pack.ts';
import { CursorError } from '../../data/search/page.ts';
import { searchTextOf } from '../../data/search/searchText.ts';
import { buildTextIndex } from '../../data/search/textIndex.ts';
import type { Features } from './features.ts';

/** A whole small directory in the browser, asked by the same code as on the server. */
export interface LocalDirectory {
  /** `self`: the visitor's own position, which goes no further than here. */
  answer(query: Query, self: Position | null): Answer;
  /** What matches, and some other services beside it, clustered together. */
  features(query: Query, alsoIds: readonly string[]): Features;
  cardById(id: string): Card | null;
  cardBySlug(slug: string): Card | null;
}

/** The last hit of each row is kept, so that a card that says the same need not be drawn anew. */
function keepHits(cards: Card[]): Searchable['hitAt'] {
  const hits = cards.map((card): Hit => ({ ...card, distanceKm: null }));
  return (row, distanceKm) => {
    const last = hits[row] as Hit;
    if (last.distanceKm === distanceKm) return last;
    const hit = { ...last, distanceKm };
    hits[row] = hit;
    return hit;
  };
}

function toSearchable(packed: Snapshot['packed'], cards: Card[], geography: Geography): Searchable {
  const municipalities = new Map(geography.items.map((municipality) => [municipality.code, municipality]));
  const areas = new Map(geography.areas.map((area) => [`${area.kind}:${area.code}`, area.name]));
  return {
    columns: unpackColumns(packed),
    textIndex: buildTextIndex(cards.map(searchTextOf)),
    expandTag,
    hitAt: keepHits(cards),
    seatOf(code) {
      const municipality = municipalities.get(code);
      return municipality
        ? { position: { lat: municipality.lat, lng: municipality.lng }, name: municipality.name }
        : null;
    },
    areaNames: (kind, code) =>
      (kind === 'municipality' ? municipalities.get(code)?.name : areas.get(`${kind}:${code}`)) ?? null,
  };
}

/** The directory of a snapshot that has its cards. */
export function createLocalDirectory(
  packed: Snapshot['packed'],
  cards: Card[],
  geography: Geography,
): LocalDirectory {
  const searchable = toSearchable(packed, cards, geography);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const rowById = new Map(cards.map(({ id }, row) => [id, row]));
  const bySlug = new Map(cards.map((card) => [card.slug, card]));
  /** What matched the questions that were answered, so that the map need not ask again. */
  const answered = new WeakMap<Query, number[]>();

  function answerNow(query: Query, self: Position | null): Answer {
    // Hours have no seconds: answers of one minute tell the same times.
    const now = new Date(Math.floor(Date.now() / minuteMs) * minuteMs);
    const { answer, rows } = answerWithRows(searchable, query, { now, self });
    answered.set(query, rows);
    return answer;
  }

  return {
    answer(query, self) {
      try {
        return answerNow(query, self);
      } catch (error) {
        // A link from an older order: the first page is a better answer than none.
        if (error instanceof CursorError) return answerNow({ ...query, cursor: null }, self);
        throw error;
      }
    },
    features(query, alsoIds) {
      const rows = answered.get(query) ?? matchingRows(searchable, query, { now: new Date() }).rows;
      const also = alsoIds.map((id) => rowById.get(id)).filter((row) => row !== undefined);
      const index = buildClusterIndex(searchable.columns, [...new Set([...rows, ...also])]);
      return (box, zoom) => index.features(box, zoom, query.speaks);
    },
    cardById: (id) => byId.get(id) ?? null,
    cardBySlug: (slug) => bySlug.get(slug) ?? null,
  };
}
