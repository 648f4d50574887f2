import type { Coverage } from '../../../data/model/coverage.ts';
import type { NeedGap, NeedGroup } from '../../../data/model/need.ts';
import type { Query } from '../../../data/model/query.ts';
import { municipalities } from '../../../data/reference/municipalities.ts';
import type { DirectorySnapshot } from '../../directory/snapshot.ts';
import type { Speakers } from '../../directory/speakersSource.ts';
import { measureServing } from '../reach/measureServing.ts';

function gapOf(services: number, km: number | null): NeedGap | null {
  if (services === 0) return 'service';
  if (km === null || km > 100) return 'within100';
  return km > 30 ? 'within30' : null;
}

const bySize = (a: NeedGroup, b: NeedGroup) =>
  b.speakers - a.speakers || (a.language < b.language ? -1 : a.language > b.language ? 1 : 0);

/**
 * The groups, of one language in one municipality, for whom there is no service or no visit near, largest first.
 * `coverage` is by municipality.
 */
export function needGroups(
  snapshot: DirectorySnapshot,
  { coverage, speakers, query, now }: { coverage: Coverage; speakers: Speakers; query: Query; now: Date },
): NeedGroup[] {
  const column = new Map(coverage.areas.map(({ code }, index) => [code, index]));
  const groups = coverage.languages.flatMap(({ tag, nationwide }, row): NeedGroup[] => {
    const counts = speakers.counts.get(tag);
    if (!counts) return [];
    const kmOf = measureServing(snapshot, { ...query, speaks: [tag] }, now);
    return municipalities.flatMap(({ code }, seat): NeedGroup[] => {
      const people = counts.get(code);
      if (!people) return [];
      const services = coverage.cells[row]?.[column.get(code) as number]?.services ?? 0;
      const km = kmOf[seat] ?? null;
      const gap = gapOf(services + nationwide.services, km);
      if (gap === null) return [];
      const group = { language: tag, municipality: code, speakers: people };
      return [{ ...group, services, nationwide: nationwide.services, km, gap }];
    });
  });
  return groups.sort(bySize);
}
