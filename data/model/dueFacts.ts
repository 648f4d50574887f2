import type { Service } from './service.ts';
import type { DueFact } from './upkeep.ts';
import { type FactGroup, factGroups } from './vocabulary.ts';

/** How long somebody's word holds: who speaks what, and when, changes sooner than the rest. */
const monthsGood: Record<FactGroup, number> = { identity: 12, contact: 12, hours: 6, languages: 6, area: 12 };

/** The same day (`2026-08-31`) so many months later, or the month's last day where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const monthIndex = month - 1 + months;
  const [laterYear, laterMonth] = [year + Math.floor(monthIndex / 12), ((monthIndex % 12) + 12) % 12];
  // Thousands of services are asked at once: only the end of a month needs a calendar.
  const lastDay = day > 28 ? new Date(Date.UTC(laterYear, laterMonth + 1, 0)).getUTCDate() : day;
  return [laterYear, laterMonth + 1, Math.min(day, lastDay)]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
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
