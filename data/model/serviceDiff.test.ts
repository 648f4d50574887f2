import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffServices } from './serviceDiff.ts';

const service = {
  id: 'a',
  slug: 'neuvonta',
  state: 'published',
  name: { fi: 'Neuvonta', sv: 'Rådgivning' },
  provider: { type: 'municipality', municipalityCode: '091' },
  topics: ['permits', 'work'],
  audiences: [],
  channels: [
    {
      kind: 'visit',
      address: { street: 'Katu 1', municipalityCode: '091', position: { lat: 60.1, lng: 24.9 } },
      hours: 'Mo-Fr 09:00-15:00',
      access: ['walk-in', 'appointment'],
      languages: [
        { tag: 'fi', how: 'staff' },
        { tag: 'so', how: 'interpreter' },
      ],
    },
    { kind: 'phone', phone: '+358401111111', languages: [{ tag: 'so', how: 'staff' }] },
    { kind: 'phone', phone: '+358402222222', label: { fi: 'Ajanvaraus' }, languages: [] },
  ],
  serviceArea: { kind: 'municipalities', codes: ['091', '049'] },
  links: [{ url: 'https://example.org/' }],
  provenance: { identity: { source: { kind: 'editor' }, recordedOn: '2026-01-02' } },
};
type Draft = typeof service;

function changed(change: (draft: Draft) => void): Draft {
  const draft = structuredClone(service);
  change(draft);
  return draft;
}
const loose = (value: unknown) => value as never;

describe('a change is told as a person would', () => {
  test.each<[string, (draft: Draft) => void, object]>([
    [
      'a name in one language',
      (draft) => Object.assign(draft.name, { sv: 'Handledning' }),
      {
        topic: 'identity',
        changes: [{ field: 'name', detail: 'sv', before: 'Rådgivning', after: 'Handledning' }],
      },
    ],
    [
      'a name in one more language',
      (draft) => Object.assign(draft.name, { en: 'Guidance' }),
      { topic: 'identity', changes: [{ field: 'name', detail: 'en', after: 'Guidance' }] },
    ],
    [
      'another provider',
      (draft) => Object.assign(draft.provider, { type: 'state' }),
      {
        topic: 'provider',
        changes: [{ field: 'providerType', detail: null, before: 'municipality', after: 'state' }],
      },
    ],
    [
      'closed for a time',
      (draft) => Object.assign(draft, { state: 'temporarily-closed' }),
      {
        topic: 'state',
        changes: [{ field: 'state', detail: null, before: 'published', after: 'temporarily-closed' }],
      },
    ],
    [
      'a topic added',
      (draft) => draft.topics.push('housing'),
      {
        topic: 'topics',
        changes: [
          {
            field: 'topics',
            detail: null,
            before: ['permits', 'work'],
            after: ['housing', 'permits', 'work'],
          },
        ],
      },
    ],
    [
      'a municipality left the service area',
      (draft) => draft.serviceArea.codes.pop(),
      {
        topic: 'area',
        changes: [{ field: 'serviceAreaCodes', detail: null, before: ['049', '091'], after: ['091'] }],
      },
    ],
    [
      'another number of one telephone of two, which its label tells apart',
      (draft) => Object.assign(draft.channels[2] ?? {}, { phone: '+358403333333' }),
      {
        topic: 'channel',
        channel: { kind: 'phone', value: '+358403333333', label: { fi: 'Ajanvaraus' }, change: 'changed' },
        changes: [{ field: 'phone', detail: null, before: '+358402222222', after: '+358403333333' }],
      },
    ],
    [
      'hours of a channel that has moved up',
      (draft) => {
        draft.channels.splice(0, 1);
        draft.channels.push(loose({ ...service.channels[0], hours: 'Mo 10:00-12:00' }));
      },
      {
        topic: 'channel',
        channel: { kind: 'visit', value: 'Katu 1', label: null, change: 'changed' },
        changes: [{ field: 'hours', detail: null, before: 'Mo-Fr 09:00-15:00', after: 'Mo 10:00-12:00' }],
      },
    ],
    [
      'a language that staff speak now',
      (draft) => draft.channels[0]?.languages.splice(1, 1, { tag: 'so', how: 'staff' }),
      {
        topic: 'channel',
        channel: { kind: 'visit', value: 'Katu 1', label: null, change: 'changed' },
        changes: [
          { field: 'languages', detail: 'so', before: [{ how: 'interpreter' }], after: [{ how: 'staff' }] },
        ],
      },
    ],
    [
      'a channel removed',
      (draft) => draft.channels.pop(),
      {
        topic: 'channel',
        channel: { kind: 'phone', value: '+358402222222', label: { fi: 'Ajanvaraus' }, change: 'removed' },
        changes: [
          { field: 'phone', detail: null, before: '+358402222222' },
          { field: 'label', detail: 'fi', before: 'Ajanvaraus' },
        ],
      },
    ],
    [
      'a link with a title',
      (draft) => Object.assign(draft.links[0] ?? {}, { title: { fi: 'Sivu' } }),
      {
        topic: 'links',
        changes: [
          {
            field: 'links',
            detail: 'https://example.org/',
            before: [{}],
            after: [{ title: { fi: 'Sivu' } }],
          },
        ],
      },
    ],
  ])('%s', (_, change, expected) => {
    expect(diffServices(service, changed(change))[0]).toMatchObject(expected);
  });
});

test('channels in another order are told as an order, not as changes of each', () => {
  const diff = diffServices(
    service,
    changed((draft) => draft.channels.reverse()),
  );
  expect(diff.flatMap(({ changes }) => changes)).toEqual([
    {
      field: 'channelOrder',
      detail: null,
      before: ['Katu 1', '+358401111111', '+358402222222'],
      after: ['+358402222222', '+358401111111', 'Katu 1'],
    },
  ]);
});

test.each<[string, (draft: Draft) => void]>([
  ['topics', (draft) => draft.topics.reverse()],
  ['offered languages', (draft) => draft.channels[0]?.languages.reverse()],
  ['ways of access', (draft) => (draft.channels[0] as { access: string[] }).access.reverse()],
  ['the service area', (draft) => draft.serviceArea.codes.reverse()],
])('the order of %s says nothing', (_, change) => {
  expect(diffServices(service, changed(change))).toEqual([]);
});

test.each<[string, Record<string, unknown>]>([
  ['nothing', {}],
  ['channels that are no list', { channels: 'none' }],
  ['channels that are no records', { channels: [1, null] }],
  ['a name that is a text', { name: 'Neuvonta' }],
  ['a language without a tag', { channels: [{ kind: 'phone', languages: [{ how: 'staff' }] }] }],
  ['a field of the prototype', JSON.parse('{"__proto__":{"name":"x"},"constructor":1}')],
  ['deep nests', { provider: { a: { b: { c: { d: [1] } } } } }],
  ['thousands of channels', { channels: Array.from({ length: 5000 }, () => ({ kind: 'phone' })) }],
])('what is sent in may be anything: %s', (_, document) => {
  expect(diffServices(document, document)).toEqual([]);
  const told = diffServices({}, document).flatMap(({ changes, channel }) => [
    ...changes,
    ...(channel ? [1] : []),
  ]);
  expect(told.length > 0).toBe(Object.keys(document).length > 0);
});

const text = fc.dictionary(
  fc.constantFrom('fi', 'sv', 'en', 'ar'),
  fc.string({ minLength: 1, maxLength: 3 }),
  {
    minKeys: 1,
  },
);
const offers = fc.uniqueArray(
  fc.record({ tag: fc.constantFrom('so', 'ar', 'fi'), how: fc.constantFrom('staff', 'interpreter') }),
  { selector: ({ tag, how }) => `${tag} ${how}`, maxLength: 4 },
);
const channel = fc.record(
  {
    kind: fc.constantFrom('phone', 'email'),
    phone: fc.constantFrom('1', '2', '3'),
    label: text,
    hours: fc.constantFrom('Mo', 'Tu'),
    languages: offers,
  },
  { requiredKeys: ['kind', 'languages'] },
);
const anyService = fc.record(
  {
    name: text,
    topics: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
    provider: fc.record({ type: fc.constantFrom('x', 'y'), name: text }, { requiredKeys: ['type'] }),
    channels: fc.array(channel, { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ['name', 'topics', 'channels'] },
) as fc.Arbitrary<Record<string, unknown> & { channels: Record<string, unknown>[] }>;

/** A service in the one form that all services have which say the same. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(normal);
    const isList = value.some((item) => typeof item === 'object' && 'kind' in item);
    return isList ? items : items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, normal(part)]),
  );
}

/** What a document says, as `section field detail → value`, built from a diff alone. */
function told(diff: ReturnType<typeof diffServices>, side: 'before' | 'after'): string[] {
  return diff
    .flatMap(({ topic, channel: shown, changes }) =>
      changes
        .filter((change) => change[side] !== undefined)
        .map(({ field, detail, ...change }) =>
          JSON.stringify([topic, shown?.kind ?? null, field, detail, normal(change[side])]),
        ),
    )
    .sort();
}

describe('for any two services', () => {
  test('equal ones differ in nothing, and what differs is told', () => {
    fc.assert(
      fc.property(anyService, anyService, (a, b) => {
        expect(diffServices(a, structuredClone(a))).toEqual([]);
        const isEqual = JSON.stringify(normal(a)) === JSON.stringify(normal(b));
        // Channels that are exactly alike may change places unseen, so an order alone is not held against it.
        if (!isEqual) expect(diffServices(a, b)).not.toEqual([]);
      }),
    );
  });

  test('the way back tells the same facts with the sides exchanged', () => {
    fc.assert(
      fc.property(anyService, anyService, (a, b) => {
        const channelsOf = (diff: ReturnType<typeof diffServices>) =>
          diff.filter(({ changes }) => !changes.some(({ field }) => field === 'channelOrder'));
        const [there, back] = [channelsOf(diffServices(a, b)), channelsOf(diffServices(b, a))];
        if (a.channels.length > 1 || b.channels.length > 1) return;
        expect(told(there, 'after')).toEqual(told(back, 'before'));
        expect(told(there, 'before')).toEqual(told(back, 'after'));
      }),
    );
  });

  test('what was before, with each change applied, is what is after', () => {
    fc.assert(
      fc.property(anyService, anyService, (a, b) => {
        const was = told(diffServices({}, a), 'after');
        const diff = diffServices(a, b);
        const result = [...was];
        for (const fact of told(diff, 'before').filter((item) => !item.includes('"channelOrder"'))) {
          const place = result.indexOf(fact);
          expect(place).not.toBe(-1);
          result.splice(place, 1);
        }
        result.push(...told(diff, 'after').filter((item) => !item.includes('"channelOrder"')));
        expect(result.sort()).toEqual(told(diffServices({}, b), 'after'));
      }),
    );
  });
});
