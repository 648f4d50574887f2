import { describe, expect, test } from 'vitest';
import type { Channel } from './channel.ts';
import type { PublicService } from './service.ts';
import { offeredWays, serviceEvents } from './serviceEvents.ts';

const visit: Channel = {
  kind: 'visit',
  address: { street: 'Katu 1', municipalityCode: '091', position: { lat: 60, lng: 25 } },
  hours: 'Mo-Fr 09:00-15:00',
  languages: [
    { tag: 'fi', how: 'staff' },
    { tag: 'so', how: 'interpreter', hours: 'Tu 12:00-15:00' },
  ],
};
const phone: Channel = { kind: 'phone', phone: '+358401234567', languages: [{ tag: 'so', how: 'written' }] };

function service(changes: Partial<PublicService> = {}): PublicService {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    slug: 'neuvonta',
    state: 'published',
    name: { fi: 'Neuvonta' },
    provider: { type: 'municipality', municipalityCode: '091' },
    topics: [],
    audiences: [],
    channels: [visit, phone],
    links: [],
    provenance: {},
    ...changes,
  };
}

const withVisit = (changes: Partial<Extract<Channel, { kind: 'visit' }>>) =>
  service({ channels: [{ ...visit, ...changes } as Channel, phone] });
const paused = (reopensOn?: string) => service({ state: 'temporarily-closed', reopensOn });

test('the languages of a service are offered in the best way that any of its channels has', () => {
  expect([...offeredWays(service())]).toEqual([
    ['fi', 'staff'],
    ['so', 'interpreter'],
  ]);
});

describe('what happened', () => {
  test.each<[string, PublicService | null, PublicService | null, ReturnType<typeof serviceEvents>]>([
    ['it is new', null, service(), [{ kind: 'opened' }]],
    ['it left the directory', service(), null, [{ kind: 'closed' }]],
    ['nobody ever saw it', null, null, []],
    [
      'it is new, and closed at first',
      null,
      paused(),
      [{ kind: 'opened' }, { kind: 'paused', reopensOn: null }],
    ],
    [
      'it is closed for a time',
      service(),
      paused('2027-01-07'),
      [{ kind: 'paused', reopensOn: '2027-01-07' }],
    ],
    ['it stays closed for longer', paused('2027-01-07'), paused(), [{ kind: 'paused', reopensOn: null }]],
    ['it stays closed', paused('2027-01-07'), paused('2027-01-07'), []],
    ['it opens again', paused('2027-01-07'), service(), [{ kind: 'reopened' }]],
    [
      'languages come and go',
      service(),
      withVisit({ languages: [...visit.languages.slice(1), { tag: 'ar', how: 'staff' }] }),
      [
        { kind: 'gained-language', tag: 'ar', how: 'staff' },
        { kind: 'lost-language', tag: 'fi', how: 'staff' },
      ],
    ],
    [
      'the staff learned a language',
      service(),
      withVisit({ languages: [...visit.languages, { tag: 'so', how: 'staff' }] }),
      [{ kind: 'changed-how', tag: 'so', from: 'interpreter', to: 'staff' }],
    ],
    [
      'another channel has the language too',
      service(),
      service({
        channels: [visit, { ...phone, languages: [...phone.languages, { tag: 'fi', how: 'staff' }] }],
      }),
      [],
    ],
    [
      'hours',
      service(),
      withVisit({ hours: 'Mo-Fr 09:00-16:00' }),
      [{ kind: 'changed-hours', via: ['visit'] }],
    ],
    [
      'exceptions',
      service(),
      withVisit({ exceptions: ['2026 Dec 24 off'] }),
      [{ kind: 'changed-hours', via: ['visit'] }],
    ],
    [
      'the hours of a language',
      service(),
      withVisit({
        languages: [
          { tag: 'fi', how: 'staff' },
          { tag: 'so', how: 'interpreter', hours: 'We 12:00-15:00' },
        ],
      }),
      [{ kind: 'changed-hours', via: ['visit'] }],
    ],
    [
      'a number and an address',
      service(),
      service({
        channels: [
          { ...phone, phone: '+358407654321' },
          { ...visit, address: { street: 'Katu 2', municipalityCode: '091' } } as Channel,
        ],
      }),
      [{ kind: 'changed-contact', via: ['visit', 'phone'] }],
    ],
    [
      'a new way to reach it, with hours of its own',
      service(),
      service({
        channels: [
          visit,
          phone,
          { kind: 'email', email: 'a@example.org', hours: 'Mo 9:00-10:00', languages: [] },
        ],
      }),
      [{ kind: 'changed-contact', via: ['email'] }],
    ],
    [
      'a language that leaves takes its hours along',
      service(),
      withVisit({ languages: [{ tag: 'fi', how: 'staff' }] }),
      [{ kind: 'changed-how', tag: 'so', from: 'interpreter', to: 'written' }],
    ],
  ])('%s', (_, before, after, events) => {
    expect(serviceEvents(before, after)).toEqual(events);
  });

  test('what was seen before and comes back is not new', () => {
    expect(serviceEvents(null, service(), { wasPublic: true })).toEqual([{ kind: 'reopened' }]);
  });
});

describe('no event for', () => {
  test.each<[string, PublicService]>([
    ['nothing', service()],
    ['another order of channels', service({ channels: [phone, visit] })],
    ['a text', service({ summary: { fi: 'Uusi teksti' } })],
    ['a better position', withVisit({ address: { ...visit.address, position: { lat: 60.1, lng: 25 } } })],
    ['hours written in another way', withVisit({ hours: 'Mo,Tu,We,Th,Fr 09:00-15:00' })],
    ['another order of languages', withVisit({ languages: visit.languages.toReversed() })],
    [
      'a fresh confirmation',
      service({ provenance: { hours: { source: { kind: 'editor' }, recordedOn: '2026-11-24' } } }),
    ],
  ])('%s', (_, after) => {
    expect(serviceEvents(service(), after)).toEqual([]);
  });
});
