import { LRUCache } from 'lru-cache';
import type { LocalizedText } from '../../data/model/pickText.ts';
import type { PublicService } from '../../data/model/service.ts';
import { offeredWays, serviceEvents } from '../../data/model/serviceEvents.ts';
import { standsAt } from '../directory/card.ts';
import { type RevisionStep, revisionSteps } from '../store/revisionSteps.ts';
import type { Store } from '../store/schema.ts';
import type { KnownEvents } from './matchNews.ts';

/** What a revision changed in the eyes of the public, in short. */
export interface Happening extends KnownEvents {
  seq: number;
  at: string;
  since: string;
  slug: string;
  name: LocalizedText;
}

/** Some 300 bytes each. */
const maxKept = 50_000;

function happeningOf({ seq, createdAt, since, before, after, wasPublic }: RevisionStep): Happening | null {
  const events = serviceEvents(before, after, { wasPublic });
  const shown = after ?? before;
  if (!shown || events.length === 0) return null;
  const tags = [before, after].flatMap((state) => (state ? [...offeredWays(state).keys()] : []));
  const { slug, name } = shown;
  return {
    seq,
    at: createdAt,
    since,
    slug,
    name,
    municipalityCode: codeOf(shown),
    tags: [...new Set(tags)],
    events,
  };
}

/** Also where the reference data no longer have the municipality. */
function codeOf(service: PublicService): string {
  try {
    return standsAt(service).municipalityCode;
  } catch {
    return service.provider.municipalityCode;
  }
}

/** What happened in revisions; since these never change, it is worked out once and kept for the latest that were asked for. */
export function createHappenings(store: Store): (seqs: number[]) => Promise<(Happening | null)[]> {
  const kept = new LRUCache<number, { happening: Happening | null }>({ max: maxKept });
  return async (seqs) => {
    const unknown = seqs.filter((seq) => !kept.has(seq));
    const steps = new Map((await revisionSteps(store, unknown)).map((step) => [step.seq, step]));
    for (const seq of unknown) {
      const step = steps.get(seq);
      kept.set(seq, { happening: step ? happeningOf(step) : null });
    }
    return seqs.map((seq) => kept.get(seq)?.happening ?? null);
  };
}
