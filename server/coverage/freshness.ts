import { dueFacts } from '../../data/model/dueFacts.ts';
import { dayMs } from '../../data/model/duration.ts';
import type { PublicService } from '../../data/model/service.ts';

/** How current it is what a service says of its languages. */
export interface Freshness {
  isDue: boolean;
  isConfirmed: boolean;
  /** Days from 1970 to when they were confirmed, else recorded; 0: not known. */
  since: number;
}

const unknown: Freshness = { isDue: false, isConfirmed: false, since: 0 };

/** Says how current a service's languages are on a day (`YYYY-MM-DD`); what is alike is worked out once. */
export function createFreshnessReader(today: string): (service: PublicService) => Freshness {
  const known = new Map<string, Freshness>();
  return ({ provenance: { languages } }) => {
    if (!languages) return unknown;
    const since = languages.confirmed?.on ?? languages.recordedOn;
    const key = `${since} ${languages.confirmed !== undefined}`;
    const found = known.get(key);
    if (found) return found;
    const freshness = {
      isDue: dueFacts({ provenance: { languages } }, today).length > 0,
      isConfirmed: languages.confirmed !== undefined,
      since: Date.parse(since) / dayMs,
    };
    known.set(key, freshness);
    return freshness;
  };
}
