import type { Card, CardChannel, Schedules } from '../../data/model/card.ts';
import { type OpenState, openStateAt } from '../../data/model/openState.ts';

export interface MainState {
  state: OpenState;
  /** Advice without an appointment is not to be had: hours say nothing of it. */
  isByAppointment: boolean;
}

function isAppointmentOnly(channel: CardChannel): boolean {
  return channel.access.includes('appointment') && !channel.access.includes('walk-in');
}

const rank: Record<OpenState['kind'], number> = { open: 0, opens: 1, closed: 2, unknown: 3 };

function isSooner(a: OpenState, b: OpenState): boolean {
  if (a.kind === 'opens' && b.kind === 'opens') return a.at < b.at;
  return rank[a.kind] < rank[b.kind];
}

/**
 * When someone can be reached: the soonest of visits and telephones; other channels only where there are none. A
 * service that takes visitors by appointment only, and tells no hours, is not "closed".
 */
export function mainState(card: Card, schedules: Schedules, now: Date): MainState {
  const spoken = card.channels.filter(({ kind }) => kind === 'visit' || kind === 'phone');
  const channels = spoken.length > 0 ? spoken : card.channels;
  let best: OpenState = { kind: 'unknown' };
  for (const channel of channels) {
    const state = openStateAt(schedules, channel.schedule, now);
    if (isSooner(state, best)) best = state;
  }
  const visits = channels.filter(({ kind }) => kind === 'visit');
  return { state: best, isByAppointment: visits.length > 0 && visits.every(isAppointmentOnly) };
}
