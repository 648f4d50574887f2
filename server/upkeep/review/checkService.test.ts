import { expect, test } from 'vitest';
import publishedFile from '../../../data/services/published.json' with { type: 'json' };
import { exampleService } from '../../store/fixtures/exampleService.ts';
import { checkService } from './checkService.ts';

type Loose = Record<string, unknown>;
const visit = exampleService(1).channels[0] as Loose;

test('what is published could be published again', () => {
  for (const service of publishedFile.services) expect(checkService(service).faults).toEqual([]);
});

test.each<[string, Loose, [path: string, code: string, value: string | null][]]>([
  ['no name', { name: undefined }, [['name', 'missing', null]]],
  ['no channels', { channels: [] }, [['channels', 'not-valid', null]]],
  [
    'a channel of an unknown kind',
    { channels: [{ kind: 'fax' }] },
    [['channels.0.kind', 'not-valid', 'fax']],
  ],
  ['a name that is too long', { name: { fi: 'x'.repeat(5001) } }, [['name.fi', 'too-long', 'x'.repeat(200)]]],
  [
    'hours in words',
    { channels: [{ ...visit, hours: 'joskus' }] },
    [['channels.0.hours', 'hours-unreadable', 'joskus']],
  ],
  [
    'hours of a language in words',
    { channels: [{ ...visit, languages: [{ tag: 'so', how: 'staff', hours: 'silloin tällöin' }] }] },
    [['channels.0.languages.0.hours', 'hours-unreadable', 'silloin tällöin']],
  ],
  [
    'an exception in words beside sound hours',
    { channels: [{ kind: 'phone', hours: 'Mo 09:00-10:00', exceptions: ['ehkä'], languages: [] }] },
    [['channels.0.exceptions', 'hours-unreadable', 'Mo 09:00-10:00']],
  ],
  [
    'an exception in words without hours',
    { channels: [{ kind: 'phone', exceptions: ['ehkä'], languages: [] }] },
    [['channels.0.exceptions.0', 'hours-unreadable', 'ehkä']],
  ],
  [
    'a number that no one has',
    { channels: [{ kind: 'phone', phone: '+3581', languages: [] }] },
    [['channels.0.phone', 'not-valid', '+3581']],
  ],
  [
    'a number that cannot exist',
    { channels: [{ kind: 'phone', phone: '+35800000000000', languages: [] }] },
    [['channels.0.phone', 'phone-not-valid', '+35800000000000']],
  ],
  [
    'municipalities that are none',
    {
      provider: { type: 'state', municipalityCode: '000' },
      channels: [{ kind: 'visit', address: { municipalityCode: '999' }, languages: [] }],
      serviceArea: { kind: 'municipalities', codes: ['091', '998'] },
    },
    [
      ['provider.municipalityCode', 'municipality-unknown', '000'],
      ['channels.0.address.municipalityCode', 'municipality-unknown', '999'],
      ['serviceArea.codes.1', 'municipality-unknown', '998'],
    ],
  ],
  [
    'topics and audiences that are none',
    { topics: ['permits', 'x'], audiences: ['y'] },
    [
      ['topics.1', 'topic-unknown', 'x'],
      ['audiences.0', 'audience-unknown', 'y'],
    ],
  ],
  [
    'a contact whose number cannot be called',
    { authorityContact: { phone: 'soita', consentedOn: '2026-01-01' } },
    [['authorityContact.phone', 'phone-not-valid', 'soita']],
  ],
])('%s cannot be published', (_, changes, faults) => {
  const checked = checkService({ ...exampleService(1), ...changes });
  expect(checked.service).toBeNull();
  expect(checked.faults.map(({ path, code, value }) => [path, code, value])).toEqual(faults);
});

test.each([null, 1, 'x', [], {}, { name: [] }])('%j is told as faults, not as an error', (document) => {
  expect(checkService(document).faults.length).toBeGreaterThan(0);
});
