import type { ChangeCounts, ChangedService, Changes } from '../../../data/model/changes.ts';
import type { PublicService } from '../../../data/model/service.ts';
import { offeredWays, type ServiceEvent } from '../../../data/model/serviceEvents.ts';
import { areas } from '../../../data/reference/areas.ts';

interface Pair {
  before: PublicService | null;
  after: PublicService | null;
}

const has = ({ events }: ChangedService, kind: ServiceEvent['kind']) =>
  events.some((event) => event.kind === kind);

function countsOf(changed: ChangedService[]): ChangeCounts {
  const count = (kind: ServiceEvent['kind']) => changed.filter((service) => has(service, kind)).length;
  return {
    opened: count('opened'),
    closed: count('closed'),
    gained: count('gained-language'),
    lost: count('lost-language'),
  };
}

/** How many services offer each language. */
function offersOf(services: (PublicService | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const service of services) {
    for (const tag of service ? offeredWays(service).keys() : []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return counts;
}

function byLanguage(pairs: Pair[], changed: ChangedService[]): Changes['languages'] {
  const were = offersOf(pairs.map(({ before }) => before));
  const are = offersOf(pairs.map(({ after }) => after));
  const events = changed.flatMap((service) => service.events).filter((event) => 'tag' in event);
  const counts = new Map<string, { gained: number; lost: number; changedHow: number }>();
  const keys = { 'gained-language': 'gained', 'lost-language': 'lost', 'changed-how': 'changedHow' } as const;
  for (const { tag, kind } of events) {
    const count = counts.get(tag) ?? { gained: 0, lost: 0, changedHow: 0 };
    count[keys[kind]] += 1;
    counts.set(tag, count);
  }
  return [...counts]
    .map(([tag, count]) => ({ tag, before: were.get(tag) ?? 0, after: are.get(tag) ?? 0, ...count }))
    .sort((a, b) => b.gained + b.lost - a.gained - a.lost || (a.tag < b.tag ? -1 : 1));
}

function byRegion(changed: ChangedService[]): Changes['regions'] {
  return areas
    .filter(({ kind }) => kind === 'region')
    .map(({ code, name }) => ({
      code,
      name,
      ...countsOf(changed.filter(({ region }) => region === code)),
    }))
    .filter(({ opened, closed, gained, lost }) => opened + closed + gained + lost > 0);
}

/** Counts changes in all, by language and by region. */
export function countChanges(
  pairs: Pair[],
  changed: ChangedService[],
  isAsked: (tag: string) => boolean,
): Omit<Changes, 'since' | 'until'> {
  const listed = (key: keyof Pair) =>
    pairs.filter(({ [key]: service }) => service && isCounted(service, isAsked)).length;
  return {
    services: { before: listed('before'), after: listed('after') },
    total: countsOf(changed),
    languages: byLanguage(pairs, changed),
    regions: byRegion(changed),
    changed,
  };
}

/** Services without any language count where none is asked for. */
function isCounted(service: PublicService, isAsked: (tag: string) => boolean): boolean {
  const tags = [...offeredWays(service).keys()];
  return tags.length === 0 ? isAsked('') : tags.some(isAsked);
}
