import { type ChannelPair, canonical, isRecord, type LooseChannel, matchChannels } from './matchChannels.ts';
import { type Fact, factsOf } from './serviceFacts.ts';

/** One fact that differs; `before` or `after` is absent where it was added or removed. */
export interface FieldChange {
  field: string;
  detail: string | null;
  before?: unknown;
  after?: unknown;
}

const diffTopics = [
  'state',
  'identity',
  'provider',
  'topics',
  'channel',
  'area',
  'practical',
  'links',
  'contact',
  'provenance',
  'other',
] as const;
type DiffTopic = (typeof diffTopics)[number];

/** Changes that a person sees as one: those of the texts, those of one telephone. */
export interface DiffSection {
  topic: DiffTopic;
  /** For `channel`: which one, as it is after the change, or was where it is removed. */
  channel: {
    kind: string;
    value: string | null;
    label: unknown;
    change: 'added' | 'removed' | 'changed';
  } | null;
  changes: FieldChange[];
}

const topicOf: [RegExp, DiffTopic][] = [
  [/^(state|reopensOn)$/, 'state'],
  [/^(name|summary|description|slug)$/, 'identity'],
  [/^provider/, 'provider'],
  [/^(topics|audiences)$/, 'topics'],
  [/^serviceArea/, 'area'],
  [/^(accessibility|price|funding|ptvId)/, 'practical'],
  [/^links$/, 'links'],
  [/^authorityContact/, 'contact'],
  [/^provenance$/, 'provenance'],
  [/^channel/, 'channel'],
];

function keyOf({ field, detail }: Fact): string {
  return JSON.stringify([field, detail]);
}

function changesBetween(before: Fact[], after: Fact[]): FieldChange[] {
  const was = new Map(before.map((fact) => [keyOf(fact), fact]));
  const is = new Map(after.map((fact) => [keyOf(fact), fact]));
  const all = new Map([...was, ...is]);
  return [...all].flatMap(([key, { field, detail }]) => {
    const [from, to] = [was.get(key)?.value, is.get(key)?.value];
    if (canonical(from) === canonical(to)) return [];
    return [
      { field, detail, ...(from !== undefined && { before: from }), ...(to !== undefined && { after: to }) },
    ];
  });
}

/** More than the model allows: what is sent in may be anything, and each is held against each. */
const maxChannels = 100;

/** The channels, where there are any that can be read as such; the rest of the document. */
function split(document: Record<string, unknown>): {
  channels: LooseChannel[];
  rest: Record<string, unknown>;
} {
  const { channels, ...rest } = document;
  if (Array.isArray(channels) && channels.length <= maxChannels && channels.every(isRecord))
    return { channels, rest };
  return { channels: [], rest: channels === undefined ? rest : { ...rest, channels } };
}

function shownValue(channel: LooseChannel): string | null {
  const address = isRecord(channel.address) ? channel.address : {};
  const value = channel.phone ?? channel.email ?? channel.url ?? address.street;
  return typeof value === 'string' ? value : null;
}

function channelSection({ before, after }: ChannelPair): DiffSection {
  const shown = after ?? before ?? {};
  const change = !before ? 'added' : after ? 'changed' : 'removed';
  return {
    topic: 'channel',
    channel: { kind: String(shown.kind), value: shownValue(shown), label: shown.label ?? null, change },
    changes: changesBetween(factsOf(before ?? {}), factsOf(after ?? {})).filter(
      ({ field }) => field !== 'kind',
    ),
  };
}

function orderChange(pairs: ChannelPair[], before: LooseChannel[]): FieldChange[] {
  const kept = pairs.filter((pair) => pair.before && pair.after);
  const places = kept.map((pair) => before.indexOf(pair.before as LooseChannel));
  if (places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))) return [];
  const name = (channel: LooseChannel | null) => shownValue(channel ?? {}) ?? String(channel?.kind);
  return [
    {
      field: 'channelOrder',
      detail: null,
      before: places.toSorted((a, b) => a - b).map((place) => name(before[place] ?? null)),
      after: kept.map((pair) => name(pair.before)),
    },
  ];
}

function topicOfField(field: string): DiffTopic {
  return topicOf.find(([pattern]) => pattern.test(field))?.[1] ?? 'other';
}

/**
 * What differs between two states of a service, grouped as a person thinks. Either may be incomplete or malformed; `{}`
 * stands for no service. Lists whose order says nothing (topics, offered languages, links) are compared as sets.
 */
export function diffServices(before: Record<string, unknown>, after: Record<string, unknown>): DiffSection[] {
  const [was, is] = [split(before), split(after)];
  const pairs = matchChannels(was.channels, is.channels);
  const plain = [...changesBetween(factsOf(was.rest), factsOf(is.rest)), ...orderChange(pairs, was.channels)];
  const byTopic = Map.groupBy(plain, ({ field }) => topicOfField(field));
  return diffTopics.flatMap((topic): DiffSection[] => {
    const changes = byTopic.get(topic);
    const section = changes ? [{ topic, channel: null, changes }] : [];
    if (topic !== 'channel') return section;
    const channels = pairs.map(channelSection);
    return [
      ...channels.filter(({ channel, changes: own }) => channel?.change !== 'changed' || own.length > 0),
      ...section,
    ];
  });
}
