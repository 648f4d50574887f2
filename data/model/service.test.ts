import { expect, test } from 'vitest';
import { type Service, serviceSchema, toPublicService } from './service.ts';

const service: Service = {
  id: '11111111-1111-4111-8111-111111111111',
  slug: 'neuvonta-kerava',
  state: 'published',
  name: { fi: 'Neuvonta', 'fa-AF': 'مشاوره' },
  provider: { type: 'municipality', municipalityCode: '245' },
  topics: ['permits'],
  audiences: [],
  channels: [
    { kind: 'visit', address: { municipalityCode: '245' }, languages: [{ tag: 'so', how: 'staff' }] },
    { kind: 'phone', phone: '+358401234567', languages: [] },
  ],
  links: [{ url: 'https://example.org/' }],
  provenance: { identity: { source: { kind: 'editor', date: '2024-03' }, recordedOn: '2026-01-02' } },
  authorityContact: { name: 'Salainen Henkilö', email: 'salainen@example.org', consentedOn: '2026-01-02' },
};

const visit = service.channels[0] as Extract<Service['channels'][number], { kind: 'visit' }>;
const dated = (date: string) => ({
  identity: { source: { kind: 'editor', date }, recordedOn: '2026-01-02' },
});

test('a whole service is accepted as it is', () => {
  expect(serviceSchema.parse(service)).toEqual(service);
});

test.each([
  ['an id that is no UUID', { id: '1' }],
  ['a slug with capitals', { slug: 'Neuvonta' }],
  ['a slug with a path', { slug: '../neuvonta' }],
  ['a slug that ends with a dash', { slug: 'neuvonta-' }],
  ['an unknown state', { state: 'deleted' }],
  ['no name in any language', { name: {} }],
  ['an empty name', { name: { fi: '  ' } }],
  ['a tag that is not canonical', { name: { FI: 'Neuvonta' } }],
  ['a provider of no known type', { provider: { type: 'mafia', municipalityCode: '245' } }],
  ['a municipality code without its zero', { provider: { type: 'municipality', municipalityCode: '91' } }],
  ['no channel', { channels: [] }],
  ['a channel of no known kind', { channels: [{ kind: 'pigeon', languages: [] }] }],
  ['a visit without an address', { channels: [{ kind: 'visit', languages: [] }] }],
  ['a channel that does not say its languages', { channels: [{ kind: 'phone' }] }],
  ['a national telephone number', { channels: [{ kind: 'phone', phone: '040 1234567', languages: [] }] }],
  ['a language in no known way', { channels: [{ ...visit, languages: [{ tag: 'so', how: 'gestures' }] }] }],
  ['a language name for a tag', { channels: [{ ...visit, languages: [{ tag: 'Somali', how: 'staff' }] }] }],
  ['a script as a link', { links: [{ url: 'javascript:alert(1)' }] }],
  ['a script as a booking link', { channels: [{ ...visit, bookingUrl: 'javascript:alert(1)' }] }],
  ['a data URL as a web channel', { channels: [{ kind: 'web', url: 'data:text/html,x', languages: [] }] }],
  [
    'a latitude off the globe',
    {
      channels: [{ ...visit, address: { municipalityCode: '245', position: { lat: 91, lng: 25 } } }],
    },
  ],
  [
    'a postal code of four digits',
    {
      channels: [{ ...visit, address: { municipalityCode: '245', postalCode: '4250' } }],
    },
  ],
  ['a service area of no municipality', { serviceArea: { kind: 'municipalities', codes: [] } }],
  ['a source dated in a thirteenth month', { provenance: dated('2024-13') }],
  ['a source dated on a 32nd', { provenance: dated('2024-12-32') }],
  [
    'a source of an unknown kind',
    {
      provenance: { identity: { source: { kind: 'rumour' }, recordedOn: '2026-01-02' } },
    },
  ],
  [
    'a group of facts that does not exist',
    {
      provenance: { mood: { source: { kind: 'editor' }, recordedOn: '2026-01-02' } },
    },
  ],
  ['an authority contact without consent', { authorityContact: { name: 'N. N.' } }],
])('%s is refused', (_, change) => {
  expect(serviceSchema.safeParse({ ...service, ...change }).success).toBe(false);
});

test.each(['2022', '2024-03', '2024-03-31'])('a source may be as exact as %s', (date) => {
  expect(serviceSchema.safeParse({ ...service, provenance: dated(date) }).success).toBe(true);
});

test('what the public reads has no authority contact, and all else', () => {
  const { authorityContact, ...open } = service;
  expect(toPublicService(service)).toEqual(open);
  expect(JSON.stringify(toPublicService(service))).not.toContain('alainen');
  expect(service.authorityContact).toBe(authorityContact);
});
