import { describe, expect, test } from 'vitest';
import type { FormEntry } from '../../../data/model/formFields.ts';
import { changeRows } from '../../../data/model/formRows.ts';
import { type Service, serviceSchema } from '../../../data/model/service.ts';
import publishedFile from '../../../data/services/published.json' with { type: 'json' };
import { exampleService } from '../../store/fixtures/exampleService.ts';
import { maintainersEntries, readMaintainersForm } from './readMaintainersForm.ts';

const today = '2026-11-24';
const base = exampleService(1);

function read(entries: FormEntry[], from: Service = base) {
  const { document, faults } = readMaintainersForm([...entries, ['form', 'whole']], from, today);
  return { document: document as Service | null, faults };
}

/** The form of the example with some fields typed anew; null: not sent. */
function typed(changes: Record<string, string | null>) {
  const kept = maintainersEntries(base).filter(([name]) => !(name in changes));
  const added = Object.entries(changes).flatMap(([name, value]): FormEntry[] =>
    value === null ? [] : [[name, value]],
  );
  return read([...kept, ...added]);
}

test.each(publishedFile.services.map((service) => [service.slug, service] as const))(
  'a form that is sent as it came changes nothing: %s',
  (_, given) => {
    const service = serviceSchema.parse(given);
    expect(read(maintainersEntries(service), service)).toEqual({ document: null, faults: [] });
  },
);

test('a channel that is moved up takes all that is known of it along, and nothing of the one before it', () => {
  const [visit, phone] = base.channels;
  const note = { fi: 'Suljettu juhlapyhinä' };
  const before: Service = {
    ...base,
    channels: [
      {
        ...visit,
        hoursNote: note,
        exceptions: ['2026 Dec 24 off'],
        moreLanguages: true,
      } as (typeof base.channels)[0],
      phone as (typeof base.channels)[0],
      { kind: 'visit', address: { street: 'Toinen katu 2', municipalityCode: '049' }, languages: [] },
    ],
  };
  const up = changeRows(maintainersEntries(before), 'up:channels.2')?.entries ?? [];
  const first = changeRows(up, 'up:channels.1')?.entries ?? [];
  const { document, faults } = read(first, before);
  expect(faults).toEqual([]);
  expect(document?.channels).toEqual([before.channels[2], before.channels[0], before.channels[1]]);
});

describe('what is typed is taken', () => {
  test.each<[string, Record<string, string>, Partial<Service>]>([
    [
      'the provider',
      { 'provider.type': 'wellbeing-county' },
      { provider: { type: 'wellbeing-county', municipalityCode: '091' } },
    ],
    ['topics', { topics: 'work' }, { topics: ['work'] }],
    ['the price', { 'price.isFree': 'yes' }, { price: { isFree: true } }],
    ['the area', { 'serviceArea.kind': 'nationwide' }, { serviceArea: { kind: 'nationwide' } }],
    ['a link', { 'links.0.url': 'https://example.org/' }, { links: [{ url: 'https://example.org/' }] }],
  ])('%s', (_, changes, expected) => {
    const { document, faults } = typed(changes);
    expect(faults).toEqual([]);
    expect(document).toEqual({ ...base, ...expected });
  });

  test('a phone number as people write it', () => {
    const { document, faults } = typed({ 'channels.1.phone': '040 987 6543' });
    expect(faults).toEqual([]);
    expect(document?.channels).toEqual([base.channels[0], { ...base.channels[1], phone: '+358409876543' }]);
  });

  test('a new address, which has not the place of the old one', () => {
    const { document } = typed({ 'channels.0.address.street': 'Uusikatu 2' });
    expect(document?.channels[0]).toEqual({
      ...base.channels[0],
      address: { street: 'Uusikatu 2', municipalityCode: '049' },
    });
  });

  test('a new address with its own place', () => {
    const { document } = typed({
      'channels.0.address.street': 'Uusikatu 2',
      'channels.0.address.position.lat': '60.21',
    });
    expect(document?.channels[0]).toMatchObject({ address: { position: { lat: 60.21, lng: 24.6 } } });
  });
});

describe('the contact that officials see', () => {
  test('is not in the form, and stays', () => {
    expect(JSON.stringify(maintainersEntries(base))).not.toMatch(/authorityContact|Salainen|salainen/);
    expect(typed({ topics: 'work' }).document?.authorityContact).toEqual(base.authorityContact);
  });

  test('is not taken away by a tick alone', () => {
    expect(typed({ 'authorityContact.consent': 'yes' })).toEqual({ document: null, faults: [] });
  });

  test('is another one where one is typed, with consent', () => {
    const contact = { 'authorityContact.name': 'Uusi', 'authorityContact.consent': 'yes' };
    expect(typed(contact).document?.authorityContact).toEqual({ name: 'Uusi', consentedOn: today });
    expect(typed({ 'authorityContact.name': 'Uusi' }).faults).toEqual([
      { field: 'authorityContact.consent', code: 'consent' },
    ]);
  });
});

test.each([
  ['channels.1.phone', 'soita meille', 'phone'],
  ['channels.1.phone', '', 'required'],
  ['channels.0.address.postalCode', '1', 'postalCode'],
  ['name.fi', 'x'.repeat(500), 'tooLong'],
  ['ptvId', 'x', 'ptvId'],
  ['links.0.url', 'x', 'url'],
])('what cannot be taken is told: %s %j', (field, value, code) => {
  expect(typed({ [field]: value }).faults).toMatchObject([{ field, code }]);
});
