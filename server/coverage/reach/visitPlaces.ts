import type { Query } from '../../../data/model/query.ts';
import type { Position } from '../../../data/model/vocabulary.ts';
import { municipalityByCode } from '../../../data/reference/municipalities.ts';
import { matchingRows } from '../../../data/search/answer.ts';
import type { DirectorySnapshot } from '../../directory/snapshot.ts';

/** A place where a language is spoken. */
export interface VisitPlace {
  row: number;
  position: Position;
}

/**
 * Every place where one of the languages of the query is offered on a visit in one of its ways, in the order of the
 * snapshot. One whose position is not known stands at the seat of its municipality.
 */
export function visitPlaces(snapshot: DirectorySnapshot, query: Query, now: Date): VisitPlace[] {
  const { services, expandTag } = snapshot;
  const tags = new Set(query.speaks.flatMap(expandTag));
  const { rows } = matchingRows(snapshot, { ...query, via: ['visit'] }, { now });
  return rows
    .toSorted((a, b) => a - b)
    .flatMap((row) => {
      const positions = services[row]?.channels.flatMap((channel) => {
        if (channel.kind !== 'visit') return [];
        const isOffered = channel.languages.some(({ tag, how }) => tags.has(tag) && query.how.includes(how));
        if (!isOffered) return [];
        const { position, municipalityCode } = channel.address;
        return position ?? municipalityByCode(municipalityCode)?.position ?? [];
      });
      return (positions ?? []).map((position) => ({ row, position }));
    });
}
