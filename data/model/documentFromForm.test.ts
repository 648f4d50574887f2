import { expect, test } from 'vitest';
import { documentFromForm, editsIn } from './documentFromForm.ts';
import { channelFields, serviceFields } from './editableFields.ts';

const document = {
  name: { fi: 'Neuvonta', ar: 'إرشاد' },
  provider: { type: 'municipality', municipalityCode: '091' },
  topics: ['permits', 'work'],
  audiences: [],
  channels: [
    {
      kind: 'visit',
      address: {
        street: 'Katu 1',
        municipalityCode: '091',
        position: { lat: 60.1, lng: 24.9 },
        precision: 'street',
      },
      hours: 'Mo 09:00-15:00',
      exceptions: ['Dec 24 off', 'Dec 31 off'],
      languages: [
        { tag: 'fi', how: 'staff' },
        { tag: 'so', how: 'interpreter', hours: 'Tu 12:00-15:00' },
      ],
      interpreterOnRequest: true,
    },
    { kind: 'phone', phone: '+358401234567', languages: [] },
  ],
  serviceArea: { kind: 'municipalities', codes: ['091'] },
  links: [{ url: 'https://example.org/' }],
};

const all = [...serviceFields(document), ...channelFields(document).flatMap(({ fields }) => fields)];

/** The form as it was shown, with some fields typed anew. */
function typed(changes: Record<string, string> = {}): URLSearchParams {
  const shown = all
    .filter(({ form, value }) => form !== 'tick' || value)
    .map(({ path, value }) => [path, value]);
  const entries = Object.entries<string | undefined>({ ...Object.fromEntries(shown), ...changes });
  // Browsers send line ends as CRLF.
  return new URLSearchParams(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value.replace(/\n/g, '\r\n')]])),
  );
}

test('a form that was not touched gives back the same document', () => {
  expect(documentFromForm(document, typed())).toEqual(document);
  expect(editsIn(document, typed())).toBeNull();
  expect(editsIn({ name: { fi: 'A' } }, new URLSearchParams({ 'name.fi': 'A', 'name.sv': '' }))).toBeNull();
  expect(editsIn(document, typed({ 'name.fi': 'B' }))).toMatchObject({ name: { fi: 'B' } });
});

test.each<[string, Record<string, string>, object]>([
  ['a name', { 'name.fi': ' Uusi ' }, { name: { fi: 'Uusi', ar: 'إرشاد' } }],
  ['a name in another script', { 'name.ar': '' }, { name: { fi: 'Neuvonta' } }],
  ['topics', { topics: 'work,  housing' }, { topics: ['work', 'housing'] }],
  ['no topics', { topics: '' }, { topics: [] }],
  ['a first summary', { 'summary.sv': 'Kort\ntext' }, { summary: { sv: 'Kort\ntext' } }],
  [
    'a service area',
    { 'serviceArea.codes': '091 049' },
    { serviceArea: { kind: 'municipalities', codes: ['091', '049'] } },
  ],
])('%s can be changed', (_, changes, expected) => {
  expect(documentFromForm(document, typed(changes))).toEqual({ ...document, ...expected });
});

test('no service area is none at all', () => {
  expect(documentFromForm(document, typed({ 'serviceArea.codes': '' }))).not.toHaveProperty('serviceArea');
});

test.each<[string, Record<string, string>, object]>([
  ['hours', { 'channels.0.hours': 'Tu 10:00-12:00' }, { hours: 'Tu 10:00-12:00' }],
  ['exceptions', { 'channels.0.exceptions': 'Dec 24 off' }, { exceptions: ['Dec 24 off'] }],
  [
    'offered languages',
    { 'channels.0.languages': 'fi staff\nar interpreter We 09:00-11:00\nckb' },
    {
      languages: [
        { tag: 'fi', how: 'staff' },
        { tag: 'ar', how: 'interpreter', hours: 'We 09:00-11:00' },
        { tag: 'ckb', how: 'staff' },
      ],
    },
  ],
  ['no languages', { 'channels.0.languages': '' }, { languages: [] }],
  [
    'a position',
    { 'channels.0.address.position': '60.2 25' },
    { address: { ...document.channels[0]?.address, position: { lat: 60.2, lng: 25 } } },
  ],
])('%s of a channel can be changed', (_, changes, expected) => {
  const { channels } = documentFromForm(document, typed(changes)) as typeof document;
  expect(channels).toEqual([{ ...document.channels[0], ...expected }, document.channels[1]]);
});

test('a tick that is taken away goes', () => {
  const { channels } = documentFromForm(document, typed({ 'channels.0.interpreterOnRequest': '' }));
  expect((channels as object[])[0]).not.toHaveProperty('interpreterOnRequest');
});

test('a channel is removed while another is changed and a third added', () => {
  const form = typed({ 'remove.0': 'yes', add: 'email', 'channels.1.phone': '+358409999999' });
  expect(documentFromForm(document, form).channels).toEqual([
    { kind: 'phone', phone: '+358409999999', languages: [] },
    { kind: 'email', languages: [] },
  ]);
});

test('what was sent in malformed is shown where it can be, and stays until it is changed', () => {
  const malformed = { name: 'Neuvonta', topics: 'x', channels: ['y', { kind: 'fax' }], extra: [1] };
  const fields = [...serviceFields(malformed), ...channelFields(malformed).flatMap(({ fields }) => fields)];
  const form = new URLSearchParams(fields.map(({ path, value }) => [path, value]));
  expect(documentFromForm(malformed, form)).toMatchObject({ name: 'Neuvonta', topics: 'x', extra: [1] });
  expect(documentFromForm(malformed, new URLSearchParams({ 'name.fi': 'A' }))).toMatchObject({
    name: { fi: 'A' },
  });
});

test('no field reaches into a prototype', () => {
  const form = new URLSearchParams({ '__proto__.x': '1', 'name.__proto__': '1', add: 'constructor' });
  expect(documentFromForm(document, form)).toEqual(document);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});
