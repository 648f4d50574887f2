import type { Channel } from './channel.ts';
import { parseWeek } from './hours/parseWeek.ts';
import { canonical, type LooseChannel, matchChannels } from './matchChannels.ts';
import type { PublicService } from './service.ts';
import { type ChannelKind, channelKinds, type OfferHow, offerHows } from './vocabulary.ts';

/** What happened to a service, as the public sees it. */
export type ServiceEvent =
  | { kind: 'opened' }
  /** It serves again: after it was closed for a time, or had left the directory. */
  | { kind: 'reopened' }
  | { kind: 'paused'; reopensOn: string | null }
  /** It left the directory. */
  | { kind: 'closed' }
  | { kind: 'gained-language'; tag: string; how: OfferHow }
  | { kind: 'lost-language'; tag: string; how: OfferHow }
  | { kind: 'changed-how'; tag: string; from: OfferHow; to: OfferHow }
  | { kind: 'changed-hours'; via: ChannelKind[] }
  | { kind: 'changed-contact'; via: ChannelKind[] };

/** The languages that a service offers over all of its channels, each with the best way: staff, interpreter, written. */
export function offeredWays({ channels }: Pick<PublicService, 'channels'>): Map<string, OfferHow> {
  const ways = new Map<string, OfferHow>();
  for (const { tag, how } of channels.flatMap(({ languages }) => languages)) {
    const known = ways.get(tag);
    if (!known || offerHows.indexOf(how) < offerHows.indexOf(known)) ways.set(tag, how);
  }
  return ways;
}

type Offering = Pick<PublicService, 'channels'>;

/** The languages that came, went or are offered in another way. */
export function languageEvents(before: Offering, after: Offering): ServiceEvent[] {
  const [were, are] = [offeredWays(before), offeredWays(after)];
  const kept = [...are].map(([tag, to]): ServiceEvent | null => {
    const from = were.get(tag);
    if (!from) return { kind: 'gained-language', tag, how: to };
    return from === to ? null : { kind: 'changed-how', tag, from, to };
  });
  const lost = [...were]
    .filter(([tag]) => !are.has(tag))
    .map(([tag, how]): ServiceEvent => ({ kind: 'lost-language', tag, how }));
  return [...kept.filter((event) => event !== null), ...lost];
}

/** When a channel serves, alike for texts that mean the same week. */
function hoursOf({ hours, exceptions = [], languages }: Channel): string {
  const whole = parseWeek(hours ?? '', exceptions) ?? [hours, exceptions];
  const own = languages.flatMap(({ tag, how, hours: its }) => (its ? [`${tag} ${how} ${its}`] : []));
  return canonical([whole, own.toSorted()]);
}

/** Where a channel is reached; a better position of the same address is no other place. */
function contactOf(channel: Channel): string {
  const { bookingUrl } = channel;
  if (channel.kind !== 'visit') {
    return canonical({ bookingUrl, ...pick(channel, ['phone', 'email', 'url']) });
  }
  return canonical({ bookingUrl, ...pick(channel.address, ['street', 'postalCode', 'municipalityCode']) });
}

function pick(record: object, keys: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
}

function inOrder(kinds: ChannelKind[]): ChannelKind[] {
  return channelKinds.filter((kind) => kinds.includes(kind));
}

function channelEvents(before: PublicService, after: PublicService): ServiceEvent[] {
  const pairs = matchChannels(before.channels as LooseChannel[], after.channels as LooseChannel[]) as {
    before: Channel | null;
    after: Channel | null;
  }[];
  const hours: ChannelKind[] = [];
  const contact: ChannelKind[] = [];
  for (const { before: from, after: to } of pairs) {
    const { kind } = (to ?? from) as Channel;
    if (!from || !to || contactOf(from) !== contactOf(to)) contact.push(kind);
    if (from && to && isOtherTime(from, to)) hours.push(kind);
  }
  return [
    ...(hours.length > 0 ? [{ kind: 'changed-hours' as const, via: inOrder(hours) }] : []),
    ...(contact.length > 0 ? [{ kind: 'changed-contact' as const, via: inOrder(contact) }] : []),
  ];
}

/** Languages that come or go take their hours along: only those that both have are held against each other. */
function isOtherTime(from: Channel, to: Channel): boolean {
  const shared = (channel: Channel, other: Channel): Channel => ({
    ...channel,
    languages: channel.languages.filter(({ tag, how }) =>
      other.languages.some((offer) => offer.tag === tag && offer.how === how),
    ),
  });
  return hoursOf(shared(from, to)) !== hoursOf(shared(to, from));
}

/** Whether it closed for a time, or serves again after that. */
export function stateEvents(before: PublicService, after: PublicService): ServiceEvent[] {
  const [wasPaused, isPaused] = [before, after].map(({ state }) => state === 'temporarily-closed');
  if (isPaused && (!wasPaused || before.reopensOn !== after.reopensOn)) {
    return [{ kind: 'paused', reopensOn: after.reopensOn ?? null }];
  }
  return wasPaused && !isPaused ? [{ kind: 'reopened' }] : [];
}

/**
 * What happened between two public states of a service, the weightiest first; null: the public did not see it.
 * `wasPublic`: whether it had been seen at any time before, so that what comes back is not new. Corrections that change
 * nothing of this give no event.
 */
export function serviceEvents(
  before: PublicService | null,
  after: PublicService | null,
  { wasPublic = false }: { wasPublic?: boolean } = {},
): ServiceEvent[] {
  if (!after) return before ? [{ kind: 'closed' }] : [];
  if (!before) {
    const isPaused = after.state === 'temporarily-closed';
    return [
      { kind: wasPublic ? 'reopened' : 'opened' },
      ...(isPaused ? [{ kind: 'paused' as const, reopensOn: after.reopensOn ?? null }] : []),
    ];
  }
  return [...stateEvents(before, after), ...languageEvents(before, after), ...channelEvents(before, after)];
}
