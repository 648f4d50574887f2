import type { Answer, Card, Hit, Schedules, ServiceDetail } from '../../data/model/card.ts';
import { dayMs } from '../../data/model/duration.ts';
import type { Query } from '../../data/model/query.ts';
import type { PublicService } from '../../data/model/service.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';
import { answerQuery, type Moment } from '../../data/search/answer.ts';
import { toCard } from './card.ts';
import { compactSchedules } from './compactSchedules.ts';
import { helsinkiMidnight } from './hours/helsinkiTime.ts';
import { ScheduleTable } from './hours/ScheduleTable.ts';
import type { DirectorySnapshot } from './snapshot.ts';

/** Opening hours are rarely known further ahead, and every new time asked for costs work. */
export const maxOpenDays = 366;

/** The query asks who is open at a time that is too far away. */
export class OpenTimeError extends Error {
  override name = 'OpenTimeError';
}

/**
 * A moment to answer for, with opening hours worked out anew where the query's time lies beyond the schedules. Throws
 * OpenTimeError for a time more than `maxOpenDays` from now.
 */
export async function momentFor(snapshot: DirectorySnapshot, query: Query, now: Date): Promise<Moment> {
  if (query.open === null || query.open === 'now') return { now };
  const time = new Date(query.open);
  if (snapshot.schedules.covers(time)) return { now };
  if (Math.abs(time.getTime() - now.getTime()) > maxOpenDays * dayMs) throw new OpenTimeError(query.open);
  return { now, openSchedules: await snapshot.schedules.openAt(time) };
}

/** The answer to a query, with no more schedules than its cards need. Throws CursorError and OpenTimeError. */
export async function answerFrom(snapshot: DirectorySnapshot, query: Query, now: Date): Promise<Answer> {
  return answerAt(snapshot, query, await momentFor(snapshot, query, now));
}

/** The same for a moment that has been worked out already. Throws CursorError. */
export function answerAt(snapshot: DirectorySnapshot, query: Query, moment: Moment): Answer {
  const answer = answerQuery(snapshot, query, moment);
  const all: Hit[] = [...answer.items, ...answer.ladder.flatMap(({ items }) => items)];
  const { cards, schedules } = compactSchedules(all, answer.schedules);
  let next = answer.items.length;
  return {
    ...answer,
    items: cards.slice(0, answer.items.length),
    ladder: answer.ladder.map((rung) => {
      const items = cards.slice(next, next + rung.items.length);
      next += rung.items.length;
      return { ...rung, items };
    }),
    schedules,
    ...(snapshot.past && { past: snapshot.past }),
  };
}

/** A card with the two weeks of hours that follow the day of `now`: those of a past snapshot cover no day. */
function cardWithHours(service: PublicService, now: Date): { card: Card; schedules: Schedules } {
  const table = new ScheduleTable(helsinkiMidnight(now));
  const card = toCard(service, (hours, exceptions) => table.indexOf(hours, exceptions));
  return { card, schedules: table.toSchedules() };
}

/** One published service for its page, by slug or id; null where there is none. */
export function detailFrom(snapshot: DirectorySnapshot, slugOrId: string, now: Date): ServiceDetail | null {
  const row = snapshot.rowOfSlug(slugOrId) ?? snapshot.rowOfId(slugOrId);
  const service = row === undefined ? undefined : snapshot.services[row];
  if (row === undefined || !service) return null;
  const { card, schedules } = snapshot.past
    ? cardWithHours(service, now)
    : { card: snapshot.cardAt(row), schedules: snapshot.columns.schedules };
  const compact = compactSchedules([card], schedules);
  const area = service.serviceArea;
  return {
    service,
    card: compact.cards[0] as Card,
    schedules: compact.schedules,
    now: now.toISOString(),
    ...(snapshot.past && { past: snapshot.past }),
    serviceAreaNames:
      area?.kind === 'municipalities'
        ? area.codes.flatMap((code) => municipalityByCode(code)?.name ?? [])
        : [],
  };
}
