import type { Service } from './service.ts';
import type { DueFact } from './upkeep.ts';
import { type FactGroup, factGroups } from './vocabulary.ts';

/** How long somebody's word holds: who speaks what, and when, changes sooner than the rest. */
const monthsGood: Record<FactGroup, number> = { identity: 12, contact: 12, hours: 6, languages: 6, area: 12 };

/** The same day (`2026-08-31`) so many months later, or the month's last day where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const later = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
  return later.toISOString().slice(0, 10);
}

/** Every group of facts with the day on which somebody must vouch for it again. */
function factsWithDueDay({ provenance }: Pick<Service, 'provenance'>): DueFact[] {
  return factGroups.flatMap((group) => {
    const known = provenance[group];
    if (!known) return [];
    const since = known.confirmed?.on ?? known.recordedOn;
    return [
      { group, since, isConfirmed: Boolean(known.confirmed), dueOn: addMonths(since, monthsGood[group]) },
    ];
  });
}

/**
 * The facts that nobody has vouched for, or recorded, in too long on a day (a date in Helsinki): languages and hours in
 * six months, the rest in twelve.
 */
export function dueFacts(service: Pick<Service, 'provenance'>, today: string): DueFact[] {
  return factsWithDueDay(service).filter(({ dueOn }) => dueOn <= today);
}

/** The day on which the first of the facts falls due; null where there are none. */
export function nextDueOn(service: Pick<Service, 'provenance'>): string | null {
  return (
    factsWithDueDay(service)
      .map(({ dueOn }) => dueOn)
      .sort()[0] ?? null
  );
}
