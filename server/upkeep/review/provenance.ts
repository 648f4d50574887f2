import { factGroupsOf } from '../../../data/model/factGroupOf.ts';
import type { Provenance, Service } from '../../../data/model/service.ts';
import { diffServices } from '../../../data/model/serviceDiff.ts';
import { type FactGroup, factGroups } from '../../../data/model/vocabulary.ts';
import { helsinkiDay } from '../../directory/hours/helsinkiTime.ts';

type Document = Record<string, unknown>;
type ProvenanceByGroup = Service['provenance'];

export interface Origin {
  published: Document;
  /** What was sent in. */
  submitted: Document;
  /** What is published now: what was sent in, with an editor's changes. */
  final: Document;
  /** A person of the provider sent it in; else an import or an editor. */
  isFromProvider: boolean;
  receivedAt: string;
  /** When the sender's address was confirmed: only then does the provider vouch for it. */
  confirmedAt: string | null;
  /** The editor vouches for what is published, e.g. after a call. */
  isVouched: boolean;
  now: Date;
}

function changedGroups(before: Document, after: Document): Set<FactGroup> {
  return factGroupsOf(diffServices(before, after));
}

function fromProvider({ receivedAt, confirmedAt, now }: Origin): Provenance {
  const date = helsinkiDay(receivedAt);
  return {
    source: { kind: 'provider', date },
    recordedOn: helsinkiDay(now),
    ...(confirmedAt && { confirmed: { on: date, by: 'provider' as const } }),
  };
}

/**
 * Where each group of facts comes from after publishing: unchanged ones keep what they had; what the provider sent in
 * carries the day of sending, and their word where their address is confirmed; what the editor changed is the editor's.
 */
export function provenanceAfter(earlier: ProvenanceByGroup, origin: Origin): ProvenanceByGroup {
  const { published, submitted, final, isFromProvider, isVouched, now } = origin;
  const today = helsinkiDay(now);
  const sent = changedGroups(published, submitted);
  const edited = changedGroups(submitted, final);
  const present = changedGroups({}, final);
  const groups = factGroups.filter((group) => present.has(group));
  return Object.fromEntries(
    groups.flatMap((group): [FactGroup, Provenance][] => {
      const kept = earlier[group];
      const byEditor: Provenance = { source: { kind: 'editor', date: today }, recordedOn: today };
      const source = edited.has(group)
        ? byEditor
        : isFromProvider && (sent.has(group) || !kept)
          ? fromProvider(origin)
          : (kept ?? byEditor);
      const isTouched = edited.has(group) || sent.has(group);
      const vouched = isVouched && isTouched ? { confirmed: { on: today, by: 'editor' as const } } : {};
      return [[group, { ...source, ...vouched }]];
    }),
  );
}
