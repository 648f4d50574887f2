import { describe, expect, test } from 'vitest';
import { type Service, serviceSchema } from '../../../data/model/service.ts';
import { diffServices } from '../../../data/model/serviceDiff.ts';
import publishedFile from '../../../data/services/published.json' with { type: 'json' };
import { exampleService } from '../../store/fixtures/exampleService.ts';
import { readServiceForm } from './readServiceForm.ts';
import { serviceEntries } from './serviceEntries.ts';

type Entries = ReturnType<typeof serviceEntries>;
const base = exampleService(1);
const visitOf = ({ channels }: Service) => channels.find((channel) => channel.kind === 'visit');

/** The form of the example with some fields typed anew; null: not sent. */
function typed(changes: Record<string, string | null>): Entries {
  const kept = serviceEntries(base).filter(([name]) => !(name in changes));
  const added = Object.entries(changes).flatMap(
    ([name, value]): Entries => (value === null ? [] : [[name, value]]),
  );
  return [...kept, ...added];
}

test('a form that is sent as it came changes nothing, for every service of the first content', () => {
  for (const given of publishedFile.services) {
    const service = serviceSchema.parse(given);
    const read = readServiceForm(serviceEntries(service), service);
    expect([service.slug, read.faults, diffServices(service, read.service)]).toEqual([service.slug, [], []]);
  }
});

describe('what is typed is taken', () => {
  test('a phone number as people write it', () => {
    const { service, faults } = readServiceForm(typed({ 'channels.1.phone': '040 987 6543' }), base);
    expect(faults).toEqual([]);
    expect(service.channels[1]).toMatchObject({ kind: 'phone', phone: '+358409876543' });
  });

  test('a language that is no longer served', () => {
    const { service } = readServiceForm(typed({ 'channels.0.languages.1.tag': '' }), base);
    expect(service.channels[0]?.languages).toEqual([{ tag: 'fi', how: 'staff' }]);
  });

  test('what the form does not show stays', () => {
    const { service } = readServiceForm(
      typed({ 'channels.0.address.position.lat': null, 'channels.0.address.position.lng': null }),
      base,
    );
    expect(visitOf(service)).toEqual(expect.objectContaining({ address: visitOf(base)?.address }));
    expect(service.authorityContact).toEqual(base.authorityContact);
    expect(service.topics).toEqual(base.topics);
  });

  test('a new address has not the place of the old one', () => {
    const { service, faults } = readServiceForm(typed({ 'channels.0.address.street': 'Uusikatu 2' }), base);
    expect(faults).toEqual([]);
    expect(visitOf(service)?.address).toEqual({ street: 'Uusikatu 2', municipalityCode: '049' });
  });

  test('a channel that is gone', () => {
    const entries = serviceEntries(base).filter(([name]) => !name.startsWith('channels.0.'));
    const { service, faults } = readServiceForm(entries, base);
    expect(faults).toEqual([]);
    expect(service.channels.map(({ kind }) => kind)).toEqual(['phone']);
  });
});

describe('what cannot be taken is told', () => {
  test.each([
    ['channels.1.phone', 'soita meille', 'phone'],
    ['channels.1.phone', '', 'required'],
    ['channels.0.address.postalCode', '1', 'postalCode'],
    ['name.fi', 'x'.repeat(500), 'tooLong'],
  ])('%s: %j', (field, value, code) => {
    const { faults } = readServiceForm(typed({ [field]: value }), base);
    expect(faults).toMatchObject([{ field, code }]);
  });

  test('a name in neither Finnish nor Swedish', () => {
    const { faults } = readServiceForm(typed({ 'name.fi': '', 'name.sv': '' }), base);
    expect(faults).toMatchObject([{ field: 'name.fi', code: 'finnishOrSwedish' }]);
  });

  test('no way left to reach the service', () => {
    const entries = serviceEntries(base).filter(([name]) => !name.startsWith('channels.'));
    expect(readServiceForm(entries, base).faults).toMatchObject([{ field: 'channels', code: 'channel' }]);
  });
});
