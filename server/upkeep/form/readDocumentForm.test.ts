import { describe, expect, test } from 'vitest';
import { FormFields } from '../../../data/model/formFields.ts';
import publishedFile from '../../../data/services/published.json' with { type: 'json' };
import { exampleService } from '../../store/fixtures/exampleService.ts';
import { documentEntries } from './documentEntries.ts';
import { readDocumentForm } from './readDocumentForm.ts';

type Loose = Record<string, unknown>;

const today = '2026-11-24';
const shown = { isContactShown: true, hasState: true };
const service = exampleService(1) as Loose;

/** The form as it was shown, with some fields typed anew; null: not sent. */
function typed(document: Loose, changes: Record<string, string | null> = {}, form = shown) {
  const entries = new FormFields([
    ...documentEntries(document, form).filter(([name]) => !(name in changes)),
    ...Object.entries(changes).flatMap(([name, value]): [string, string][] =>
      // Browsers send line ends as CRLF.
      value === null ? [] : [[name, value.replace(/\n/g, '\r\n')]],
    ),
    ['form', 'whole'],
  ]).entries();
  return readDocumentForm(entries, document, { ...form, today });
}

const hostile = {
  name: { fi: 'Neuvonta', '<x>': 'y' },
  summary: 'not a map',
  provider: { type: 'company', municipalityCode: '999' },
  topics: ['weird'],
  channels: [
    { kind: 'pigeon', url: 'javascript:alert(1)' },
    {
      kind: 'phone',
      phone: 'soita',
      hours: 'whenever',
      languages: [{ tag: 'xx-unheard-of', how: 'shouting' }],
    },
    { kind: 'visit', address: 'Katu 1', languages: 'all' },
  ],
  links: [{ url: 'javascript:alert(1)' }],
  more: { of: 'this' },
};

describe('a form that is sent as it came changes nothing', () => {
  test.each<[string, Loose]>([
    ...publishedFile.services.map((one): [string, Loose] => [one.slug, one]),
    ['hostile', hostile],
  ])('%s', (_, document) => {
    expect(typed(document)).toMatchObject({ document: null, faults: [] });
  });

  test('and one that was not sent whole changes nothing either', () => {
    expect(readDocumentForm([['name.fi', 'Toinen']], service, { ...shown, today })).toMatchObject({
      document: null,
      faults: [],
    });
  });
});

test.each<[string, Record<string, string | null>, object]>([
  ['a name', { 'name.fi': ' Uusi ' }, { name: { fi: 'Uusi' } }],
  ['topics', { topics: 'work' }, { topics: ['work'] }],
  ['no topics', { topics: null }, { topics: [] }],
  [
    'a price',
    { 'price.isFree': 'no', 'price.note.fi': '10 €' },
    { price: { isFree: false, note: { fi: '10 €' } } },
  ],
  ['access', { 'accessibility.wheelchair': 'limited' }, { accessibility: { wheelchair: 'limited' } }],
  [
    'a PTV id',
    { ptvId: '0B5A1C2E-7C0B-4D5E-9F4C-1B2A3C4D5E6F' },
    { ptvId: '0b5a1c2e-7c0b-4d5e-9f4c-1b2a3c4d5e6f' },
  ],
  ['a link', { 'links.0.url': 'www.kerava.fi' }, { links: [{ url: 'https://www.kerava.fi/' }] }],
  ['the whole country', { 'serviceArea.kind': 'nationwide' }, { serviceArea: { kind: 'nationwide' } }],
  [
    'several municipalities',
    { 'serviceArea.kind': 'municipalities', 'serviceArea.municipalities': 'Espoo, Kauniainen' },
    { serviceArea: { kind: 'municipalities', codes: ['049', '235'] } },
  ],
  [
    'closed for a time',
    { state: 'temporarily-closed', reopensOn: '7.1.2027' },
    { state: 'temporarily-closed', reopensOn: '2027-01-07' },
  ],
])('%s is taken', (_, changes, expected) => {
  const { document, faults } = typed(service, changes);
  expect(faults).toEqual([]);
  expect(document).toMatchObject(expected);
  expect(document).toMatchObject({ id: service.id, slug: service.slug, provenance: service.provenance });
});

describe('channels', () => {
  test('a number as people write it, and nothing else', () => {
    const { document } = typed(service, { 'channels.1.phone': '040 987 6543' });
    const [visit, phone] = service.channels as Loose[];
    expect(document?.channels).toEqual([visit, { ...phone, phone: '+358409876543' }]);
  });

  test('that changed places keep what they had', () => {
    const swapped = documentEntries(service, shown).map(([name, value]): [string, string] => [
      name.replace(/^channels\.([01])/, (_, row) => `channels.${1 - Number(row)}`),
      value,
    ]);
    const { document, rows } = readDocumentForm([...swapped, ['form', 'whole']], service, {
      ...shown,
      today,
    });
    expect(document?.channels).toEqual((service.channels as Loose[]).toReversed());
    expect(rows).toEqual([0, 1]);
  });

  test('one that is gone, and a new one', () => {
    const gone = Object.fromEntries(
      documentEntries(service, shown)
        .filter(([name]) => name.startsWith('channels.0.'))
        .map(([name]) => [name, null]),
    );
    const { document, rows } = typed(service, {
      ...gone,
      'channels.4.kind': 'email',
      'channels.4.email': 'a@b.fi',
    });
    expect(document?.channels).toMatchObject([{ kind: 'phone' }, { kind: 'email', email: 'a@b.fi' }]);
    expect(rows).toEqual([1, 4]);
  });

  test('none at all is a fault', () => {
    const entries = documentEntries(service, shown).filter(([name]) => !name.startsWith('channels.'));
    const read = readDocumentForm([...entries, ['form', 'whole']], service, { ...shown, today });
    expect(read.faults).toEqual([{ field: 'channels', code: 'channel' }]);
  });

  test('one of an unknown kind gets one, and faults of others are told where they were touched', () => {
    const { document, faults } = typed(hostile, {
      'channels.0.kind': 'web',
      'channels.1.phone': '040 123 4567',
      'channels.1.email': 'no',
    });
    expect(faults).toEqual([]);
    expect(document?.channels).toMatchObject([
      { kind: 'web', url: 'javascript:alert(1)' },
      { phone: '+358401234567', hours: 'whenever', languages: [{ how: 'shouting' }] },
      { address: 'Katu 1' },
    ]);
    const faulty = typed(hostile, { 'channels.1.hours.mode': 'text', 'channels.1.hours.text': 'sometimes' });
    expect(faulty.faults).toMatchObject([{ field: 'channels.1.hours.text', code: 'hours' }]);
  });
});

describe('the contact for authorities', () => {
  const contact = { name: 'Virpi', phone: '+358401112223', consentedOn: '2026-01-02' };
  const withContact = { ...service, authorityContact: contact };
  const hidden = { isContactShown: false, hasState: false };

  test('keeps the day of consent for the same person, and is taken away where it is emptied', () => {
    expect(typed(withContact, { 'authorityContact.phone': '040 1112224' }).document).toMatchObject({
      authorityContact: { name: 'Virpi', phone: '+358401112224', consentedOn: '2026-01-02' },
    });
    expect(typed(withContact, { 'authorityContact.name': 'Aino' }).document).toMatchObject({
      authorityContact: { name: 'Aino', consentedOn: today },
    });
    const none = { name: '', phone: '', email: '', consent: '' };
    const changes = Object.entries(none).map(([part, value]) => [`authorityContact.${part}`, value]);
    expect(typed(withContact, Object.fromEntries(changes)).document).toMatchObject({
      authorityContact: null,
    });
  });

  test('that is not shown stays, unless another is typed with their consent; the state is not the sender’s', () => {
    expect(JSON.stringify(documentEntries(withContact, hidden))).not.toContain('Virpi');
    const changes = { 'name.fi': 'Uusi', state: 'archived' };
    expect(typed(withContact, changes, hidden).document).toMatchObject({
      authorityContact: contact,
      state: service.state,
    });
    const unasked = typed(withContact, { 'authorityContact.name': 'Aino' }, hidden);
    expect(unasked.faults).toMatchObject([{ field: 'authorityContact.consent', code: 'consent' }]);
    const asked = { 'authorityContact.name': 'Aino', 'authorityContact.consent': 'yes' };
    expect(typed(withContact, asked, hidden).document).toMatchObject({
      authorityContact: { name: 'Aino', consentedOn: today },
    });
  });
});
