import type { ChangedService, Changes } from '../../../data/model/changes.ts';
import { emptyQuery, type Query } from '../../../data/model/query.ts';
import type { PublicService } from '../../../data/model/service.ts';
import { languageEvents, type ServiceEvent, stateEvents } from '../../../data/model/serviceEvents.ts';
import { expandTag } from '../../../data/reference/languageFamilies.ts';
import { municipalityByCode } from '../../../data/reference/municipalities.ts';
import { matchingRows } from '../../../data/search/answer.ts';
import type { DirectorySnapshot } from '../../directory/snapshot.ts';
import { countChanges } from './countChanges.ts';

const nothing = { channels: [] };

function eventsBetween(before: PublicService | null, after: PublicService | null): ServiceEvent[] {
  const languages = languageEvents(before ?? nothing, after ?? nothing);
  if (before && after) return [...stateEvents(before, after), ...languages];
  return [{ kind: after ? 'opened' : 'closed' }, ...languages];
}

/** The ids of the services that a query finds, languages aside. */
function idsFor(snapshot: DirectorySnapshot, query: Query, now: Date): string[] {
  const { in: areas, topic, audience, provider } = query;
  const asked = { ...emptyQuery, in: areas, topic, audience, provider };
  const { rows } = matchingRows(snapshot, asked, { now });
  return Array.from(rows, (row) => (snapshot.services[row] as PublicService).id);
}

function inState(snapshot: DirectorySnapshot, id: string): PublicService | null {
  const row = snapshot.rowOfId(id);
  return row === undefined ? null : (snapshot.services[row] as PublicService);
}

function toChanged(
  { before, after }: { before: PublicService | null; after: PublicService | null },
  events: ServiceEvent[],
  seen: DirectorySnapshot,
): ChangedService {
  const { id, slug, name } = (after ?? before) as PublicService;
  const { municipality } = seen.cardAt(seen.rowOfId(id) as number);
  const region = municipalityByCode(municipality.code)?.region ?? '';
  const { code, name: names } = municipality;
  const place = { municipality: { code, name: names }, region };
  return { id, slug, name, ...place, wasListed: before !== null, isListed: after !== null, events };
}

/**
 * What is different between two states, for the services that the query finds in either of them. With `speaks` only
 * events of these languages count, and services that have one.
 */
export function changesBetween(
  before: DirectorySnapshot,
  after: DirectorySnapshot,
  { query, now }: { query: Query; now: Date },
): Omit<Changes, 'since' | 'until'> {
  const tags = new Set(query.speaks.flatMap(expandTag));
  const isAsked = (tag: string) => tags.size === 0 || tags.has(tag);
  const isOf = (event: ServiceEvent) => !('tag' in event) || isAsked(event.tag);
  const ids = [...new Set([...idsFor(after, query, now), ...idsFor(before, query, now)])];
  const pairs = ids.map((id) => ({ before: inState(before, id), after: inState(after, id) }));
  const changed = pairs.flatMap((pair) => {
    const events = eventsBetween(pair.before, pair.after).filter(isOf);
    const concerns = tags.size === 0 ? events.length > 0 : events.some((event) => 'tag' in event);
    return concerns ? [toChanged(pair, events, pair.after ? after : before)] : [];
  });
  return countChanges(pairs, changed, isAsked);
}
