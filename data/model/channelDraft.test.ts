import { expect, test } from 'vitest';
import { channelDraftOfFields, draftOfChannel, emptyChannel, fieldsOfChannel } from './channelDraft.ts';
import { FormFields } from './formFields.ts';
import { emptyHours } from './hours/hoursDraft.ts';

const visit = draftOfChannel({
  kind: 'visit',
  address: {
    street: 'Asematie 3',
    postalCode: '04200',
    municipalityCode: '245',
    entrance: { fi: 'Sisäpihalta' },
    position: { lat: 60.4043, lng: 25.1057 },
    precision: 'entrance',
  },
  label: { fi: 'Toimisto', sv: 'Kontor' },
  access: ['walk-in', 'appointment'],
  bookingUrl: 'https://example.org/aika',
  hours: 'Mo-Fr 09:00-15:00; PH off',
  exceptions: ['2026 Dec 24 off'],
  hoursNote: { fi: 'Kesällä lyhyemmin' },
  languages: [
    { tag: 'so', how: 'staff', hours: 'Th 09:00-12:00' },
    { tag: 'ar', how: 'interpreter' },
    { tag: 'fa-AF', how: 'written', hours: 'We[1] 12:00-15:00' },
  ],
  moreLanguages: true,
  interpreterOnRequest: true,
});

test.each([
  visit,
  draftOfChannel({ kind: 'phone', phone: '+358401234567', languages: [] }),
  draftOfChannel({ kind: 'email', email: 'neuvonta@example.org', languages: [] }),
  draftOfChannel({ kind: 'chat', url: 'https://example.org/chat', phone: '+358401234567', languages: [] }),
  emptyChannel('web'),
])('a channel is the same after its form was posted: $kind', (draft) => {
  const fields = new FormFields(fieldsOfChannel(draft, 'channels.3'));
  expect(channelDraftOfFields(fields, 'channels.3')).toEqual(draft);
});

test('a published channel fills every field', () => {
  expect(visit).toMatchObject({
    address: { lat: '60.4043', lng: '25.1057', precision: 'entrance' },
    hours: { mode: 'week', days: { mo: '09:00–15:00', sa: '' }, exceptions: '24.12.2026' },
    languages: [
      { tag: 'so', hours: { isClosedOnHolidays: false } },
      { tag: 'ar', hours: null },
      { hours: { mode: 'text' } },
    ],
  });
});

test('a language without hours of its own has the channel’s', () => {
  const fields = new FormFields([
    ['channels.0.kind', 'phone'],
    ['channels.0.languages.4.tag', 'so'],
    ['channels.0.languages.4.hours.mode', 'week'],
    ['channels.0.languages.4.hours.holidays', 'closed'],
    ['channels.0.languages.4.hours.mo', ' '],
  ]);
  const draft = channelDraftOfFields(fields, 'channels.0');
  expect(draft.languages).toEqual([{ tag: 'so', how: 'staff', hours: null }]);
  expect(draft.hours).toEqual(emptyHours);
});
