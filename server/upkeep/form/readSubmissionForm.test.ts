import { expect, test } from 'vitest';
import { FormFields } from '../../../data/model/formFields.ts';
import { serviceSchema } from '../../../data/model/service.ts';
import { filledForm } from '../fixtures/filledForm.ts';
import { providerProvenance } from './readService.ts';
import { readSubmissionForm } from './readSubmissionForm.ts';

const today = '2026-11-24';

function read(changes: Record<string, string | null> = {}) {
  return readSubmissionForm(new FormFields(filledForm(changes)), { language: 'fi', today });
}

test('a whole form becomes a service that fits the schema, normalised', () => {
  const { sender, service, faults, doubts } = read({ 'name.fi': '  Neuvonta\u202e \r\n' });
  expect([faults, doubts]).toEqual([[], []]);
  expect(sender).toMatchObject({ email: 'aino.aalto@example.fi', phone: '+358401234567', language: 'fi' });
  expect(service).toMatchObject({
    name: { fi: 'Neuvonta', sv: 'Rådgivning för invandrare' },
    topics: ['permits'],
    channels: [
      {
        hours: 'Mo 09:00-15:00; Th 09:00-12:00,13:00-17:30; PH off',
        kind: 'visit',
        languages: [{ tag: 'so', how: 'staff' }],
        access: ['walk-in'],
      },
      { kind: 'phone', phone: '+35893101691', languages: [{ tag: 'ar', how: 'interpreter' }] },
    ],
    serviceArea: { kind: 'municipalities', codes: ['049', '235'] },
    authorityContact: { name: 'Eino Eskola', consentedOn: today },
  });
  const id = '00000000-0000-4000-8000-000000000001';
  const whole = { ...service, id, slug: 'x', state: 'submitted', provenance: providerProvenance(today) };
  expect(serviceSchema.safeParse(whole).error).toBeUndefined();
});

test.each<[Record<string, string | null>, field: string, code: string]>([
  [{ 'sender.name': ' ' }, 'sender.name', 'required'],
  [{ 'sender.email': null }, 'sender.email', 'required'],
  [{ 'sender.email': 'aino(at)example.fi' }, 'sender.email', 'email'],
  [{ 'sender.phone': '12' }, 'sender.phone', 'phone'],
  [{ 'name.fi': '', 'name.sv': '', 'name.en': 'Guidance' }, 'name.fi', 'finnishOrSwedish'],
  [{ 'summary.fi': '' }, 'summary.fi', 'finnishOrSwedish'],
  [{ 'name.fi': 'x'.repeat(151) }, 'name.fi', 'tooLong'],
  [{ 'name.toString': 'x' }, 'name.toString', 'language'],
  [{ 'provider.type': '' }, 'provider.type', 'required'],
  [{ 'provider.type': 'hacker' }, 'provider.type', 'choice'],
  [{ 'provider.municipalityCode': '999' }, 'provider.municipalityCode', 'municipality'],
  [{ topics: 'nonsense' }, 'topics', 'choice'],
  [{ audiences: 'nonsense' }, 'audiences', 'choice'],
  [{ 'channels.0.kind': '' }, 'channels.0.kind', 'required'],
  [{ 'channels.0.kind': 'fax' }, 'channels.0.kind', 'choice'],
  [{ 'channels.0.address.street': '' }, 'channels.0.address.street', 'required'],
  [{ 'channels.0.address.postalCode': '2100' }, 'channels.0.address.postalCode', 'postalCode'],
  [{ 'channels.0.address.postalCode': '99998' }, 'channels.0.address.postalCode', 'postalCodeUnknown'],
  [{ 'channels.0.address.position.lat': '60' }, 'channels.0.address.position.lat', 'position'],
  [{ 'channels.0.hours.mo': 'milloin vain' }, 'channels.0.hours.mo', 'hours'],
  [{ 'channels.0.hours.exceptions': '24.12. suljettu\nei koskaan' }, 'channels.0.hours.exceptions', 'hours'],
  [{ 'channels.1.hours.text': 'whenever' }, 'channels.1.hours.text', 'hours'],
  [{ 'channels.0.bookingUrl': 'javascript:alert(1)' }, 'channels.0.bookingUrl', 'url'],
  [{ 'channels.0.languages.0.tag': 'Klingonska' }, 'channels.0.languages.0.tag', 'language'],
  [{ 'channels.0.languages.1.tag': 'so' }, 'channels.0.languages.1.tag', 'languageTwice'],
  [{ 'channels.1.phone': '' }, 'channels.1.phone', 'required'],
  [{ 'channels.1.phone': 'soita' }, 'channels.1.phone', 'phone'],
  [{ 'channels.2.kind': 'email', 'channels.2.email': 'x' }, 'channels.2.email', 'email'],
  [{ 'channels.2.kind': 'chat', 'channels.2.languages.0.tag': 'so' }, 'channels.2.url', 'required'],
  [{ 'channels.2.kind': 'web', 'channels.2.url': 'ei ole' }, 'channels.2.url', 'url'],
  [{ 'serviceArea.municipalities': 'Espoo, Atlantis' }, 'serviceArea.municipalities', 'municipalities'],
  [{ 'serviceArea.municipalities': '' }, 'serviceArea.municipalities', 'required'],
  [{ 'authorityContact.consent': null }, 'authorityContact.consent', 'consent'],
  [{ 'authorityContact.phone': 'x' }, 'authorityContact.phone', 'phone'],
  [{ ptvId: '123' }, 'ptvId', 'ptvId'],
  [{ 'links.0.url': 'ftp://x.fi' }, 'links.0.url', 'url'],
])('%j: %s is %s', (changes, field, code) => {
  expect(read(changes).faults).toEqual([expect.objectContaining({ field, code })]);
});

test('a form with no way to reach the service says so', () => {
  const { faults } = readSubmissionForm(
    new FormFields(filledForm().filter(([name]) => !name.startsWith('channels'))),
    { language: 'fi', today },
  );
  expect(faults).toEqual([{ field: 'channels', code: 'channel' }]);
});

test.each<[Record<string, string | null>, field: string, code: string]>([
  [{ 'name.fi': 'Cheap at https://spam.example' }, 'name.fi', 'link'],
  [{ 'description.fi': '<script>alert(1)</script>' }, 'description.fi', 'markup'],
  [{ 'channels.0.languages.0.tag': '' }, 'channels.0.languages', 'noLanguages'],
  [{ 'channels.1.hours.text': '' }, 'channels.1.hours', 'noHours'],
  [{ 'channels.0.address.postalCode': '33100' }, 'channels.0.address.postalCode', 'postalCodeElsewhere'],
  [
    { 'channels.0.address.position.lat': '65.0', 'channels.0.address.position.lng': '25.5' },
    'channels.0.address.position.lat',
    'positionFar',
  ],
  [
    { 'channels.0.address.position.lat': '59,9', 'channels.0.address.position.lng': '24.8' },
    'channels.0.address.position.lat',
    'positionWater',
  ],
])('%j is taken, with a question: %s %s', (changes, field, code) => {
  const { faults, doubts } = read(changes);
  expect(faults).toEqual([]);
  const kind = { 0: 'visit', 1: 'phone' }[/^channels\.(\d)/.exec(field)?.[1] ?? ''];
  expect(doubts).toEqual([kind ? { field, code, kind } : { field, code }]);
});

test('names of regions stand for their municipalities, and Dari is found in its own script', () => {
  const { service } = read({ 'serviceArea.municipalities': 'Kainuu', 'channels.0.languages.0.tag': 'دری' });
  expect(service.serviceArea).toMatchObject({ codes: expect.arrayContaining(['205']) });
  expect(service.channels[0]?.languages[0]?.tag).toBe('fa-AF');
});

test('a form with thousands of hours is not read to its end', () => {
  const changes: Record<string, string> = {};
  for (let row = 1; row < 100; row += 1) {
    for (let channel = 0; channel < 40; channel += 1) {
      changes[`channels.${channel}.languages.${row}.hours.mo`] =
        `0${row % 10}:00-1${channel % 10}:${10 + (row % 50)}`;
    }
  }
  const start = performance.now();
  expect(read(changes).faults.length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(2500);
});

test('rows that the form offered and nobody used are no channels', () => {
  const { faults, service } = read({
    'channels.2.kind': 'chat',
    'channels.2.languages.0.tag': ' ',
    'channels.2.languages.0.how': 'staff',
    'channels.3.kind': 'visit',
    'channels.3.address.municipalityCode': '049',
  });
  expect(faults).toEqual([]);
  expect(service.channels).toHaveLength(2);
});
