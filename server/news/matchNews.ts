import type { NewsFilter } from '../../data/model/news.ts';
import { newsKindOf } from '../../data/model/news.ts';
import type { Notice } from '../../data/model/notice.ts';
import type { AreaRef } from '../../data/model/query.ts';
import type { ServiceEvent } from '../../data/model/serviceEvents.ts';
import { areaMunicipalities } from '../../data/reference/areas.ts';
import { expandTag } from '../../data/reference/languageFamilies.ts';

/** What happened to a service, as it is kept in memory. */
export interface KnownEvents {
  municipalityCode: string;
  /** Offered before or after. */
  tags: string[];
  events: ServiceEvent[];
}

/** Which of many things that happened are asked for. */
export interface NewsMatcher {
  /** The events that are asked for; empty: none. */
  events(known: KnownEvents): ServiceEvent[];
  notice(notice: Notice): boolean;
}

function municipalitiesOf(areas: AreaRef[]): Set<string> {
  return new Set(
    areas.flatMap(({ kind, code }) =>
      kind === 'municipality'
        ? [code]
        : areaMunicipalities(kind, code).map((municipality) => municipality.code),
    ),
  );
}

const meets = (a: Set<string>, b: Set<string>) => [...a].some((one) => b.has(one));

/** Reads a filter once for many comparisons. A language's event counts only where it is about a language asked for. */
export function newsMatcher({ speaks, in: areas, kinds }: NewsFilter): NewsMatcher {
  const wanted = new Set(speaks.flatMap(expandTag));
  const places = municipalitiesOf(areas);
  const isKind = (event: ServiceEvent) => kinds.length === 0 || kinds.includes(newsKindOf(event));
  const isWanted = (event: ServiceEvent) => wanted.size === 0 || !('tag' in event) || wanted.has(event.tag);
  return {
    events({ municipalityCode, tags, events }) {
      if (places.size > 0 && !places.has(municipalityCode)) return [];
      if (wanted.size > 0 && !tags.some((tag) => wanted.has(tag))) return [];
      return events.filter((event) => isKind(event) && isWanted(event));
    },
    notice(notice) {
      if (kinds.length > 0 && !kinds.includes('notices')) return false;
      const concerned = municipalitiesOf(notice.areas);
      const isPlace = places.size === 0 || concerned.size === 0 || meets(places, concerned);
      const tags = new Set(notice.languages.flatMap(expandTag));
      return isPlace && (wanted.size === 0 || tags.size === 0 || meets(wanted, tags));
    },
  };
}
