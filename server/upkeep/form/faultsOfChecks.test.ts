import { expect, test } from 'vitest';
import { checkService } from '../review/checkService.ts';
import { faultsOfChecks } from './faultsOfChecks.ts';

test.each([
  ['name', 'name.fi'],
  ['name.ar', 'name.ar'],
  ['provider', 'provider.type'],
  ['topics.2', 'topics'],
  ['serviceArea.codes.4', 'serviceArea.municipalities'],
  ['links.1', 'links.1.url'],
  ['links.1.title.fi', 'links.1.title.fi'],
  ['price.isFree', 'price.isFree'],
  ['price.note.fi', 'price.note.fi'],
  ['channels.1.phone', 'channels.4.phone'],
  ['channels.1.hours', 'channels.4.hours.text'],
  ['channels.1.exceptions.3', 'channels.4.hours.text'],
  ['channels.1.address.position.lng', 'channels.4.address.position.lat'],
  ['channels.1.languages.2.hours', 'channels.4.languages.2.hours.text'],
  ['channels.1.languages.2', 'channels.4.languages.2.tag'],
])('a fault at %s is shown at %s', (path, field) => {
  const checks = [{ path, code: 'not-valid', value: null } as const];
  expect(faultsOfChecks(checks, [0, 4])).toEqual([{ field, code: 'invalid', detail: '' }]);
});

test('what no field can mend is left out, and a field is named once', () => {
  const { faults } = checkService({ channels: [{ kind: 'visit', address: {} }] });
  const fields = faultsOfChecks(faults ?? [], [0]).map(({ field }) => field);
  expect(fields).toContain('name.fi');
  expect(fields).not.toContain('id');
  expect(new Set(fields).size).toBe(fields.length);
});
