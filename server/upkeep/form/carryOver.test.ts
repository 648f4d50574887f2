import { expect, test } from 'vitest';
import type { FormEntry } from '../../../data/model/formFields.ts';
import { changeRows } from '../../../data/model/formRows.ts';
import type { Service } from '../../../data/model/service.ts';
import { exampleService } from '../../store/fixtures/exampleService.ts';
import { carryOver } from './carryOver.ts';
import { documentEntries } from './documentEntries.ts';
import { readDocumentForm } from './readDocumentForm.ts';

const shown = { isContactShown: false, hasState: false };
const before = exampleService(1);
type Channel = Service['channels'][number];
const [visit, phone] = before.channels as [Channel, Extract<Channel, { kind: 'phone' }>];
const entriesOf = (service: Service) => documentEntries({ ...service }, shown);

/** The form as it was shown, with some fields typed anew. */
function typed(changes: Record<string, string>): FormEntry[] {
  return [...entriesOf(before).filter(([name]) => !(name in changes)), ...Object.entries(changes)];
}

/** What the carried form makes of the service as it is now. */
function carried(entries: FormEntry[], now: Service) {
  const form: FormEntry[] = [...carryOver(entries, entriesOf(before), entriesOf(now)), ['form', 'whole']];
  const { document, faults } = readDocumentForm(form, { ...now }, { ...shown, today: '2026-11-24' });
  expect(faults).toEqual([]);
  return document ?? now;
}

const newPhone = { 'channels.1.phone': '040 987 6543' };
const changedPhone = { ...phone, phone: '+358409876543' };
const email: Channel = { kind: 'email', email: 'uusi@example.fi', languages: [] };

test('what others changed meanwhile stays, beside what was typed', () => {
  const now: Service = { ...before, topics: ['work'], price: { isFree: true } };
  expect(carried(typed({ 'name.fi': 'Toinen' }), now)).toEqual({
    ...now,
    name: { ...before.name, fi: 'Toinen' },
  });
});

test.each<[string, Service['channels'], Service['channels']]>([
  ['in another order', [phone, visit], [changedPhone, visit]],
  ['with one more before it', [email, visit, phone], [email, visit, changedPhone]],
  ['without another', [phone], [changedPhone]],
  [
    'with another changed',
    [{ ...visit, hours: 'Mo 10:00-12:00' }, phone],
    [{ ...visit, hours: 'Mo 10:00-12:00' }, changedPhone],
  ],
  [
    'with the same one changed by others',
    [visit, { ...phone, phone: '+358401111111' }],
    [visit, { ...phone, phone: '+358401111111' }],
  ],
])('a channel that was changed is the same channel: %s', (_, channels, expected) => {
  expect(carried(typed(newPhone), { ...before, channels }).channels).toEqual(expected);
});

test('a channel that was taken away stays away, and one that was added stays', () => {
  const now: Service = { ...before, channels: [email, visit, phone] };
  const fewer = changeRows(entriesOf(before), 'remove:channels.0')?.entries ?? [];
  expect(carried(fewer, now).channels).toEqual([email, phone]);
  const more: FormEntry[] = [
    ...entriesOf(before),
    ['channels.2.kind', 'email'],
    ['channels.2.email', 'oma@example.fi'],
  ];
  expect(carried(more, now).channels).toEqual([email, visit, phone, { ...email, email: 'oma@example.fi' }]);
});

test('what cannot be taken is carried over as it was typed', () => {
  const now: Service = { ...before, channels: [phone, visit] };
  const form = carryOver(typed({ 'channels.1.phone': 'soita' }), entriesOf(before), entriesOf(now));
  expect(form).toContainEqual(['channels.0.phone', 'soita']);
});
