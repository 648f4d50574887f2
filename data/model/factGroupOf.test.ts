import { expect, test } from 'vitest';
import { factGroupOf, factGroupsOf } from './factGroupOf.ts';
import { diffServices } from './serviceDiff.ts';

test.each([
  ['name', 'identity'],
  ['providerType', 'identity'],
  ['accessibilityNote', 'identity'],
  ['links', 'identity'],
  ['access', 'contact'],
  ['addressPosition', 'contact'],
  ['phone', 'contact'],
  ['authorityContactEmail', 'contact'],
  ['channelOrder', 'contact'],
  ['hoursNote', 'hours'],
  ['exceptions', 'hours'],
  ['languages', 'languages'],
  ['interpreterOnRequest', 'languages'],
  ['serviceAreaCodes', 'area'],
  ['state', null],
  ['slug', null],
  ['provenance', null],
])('%s belongs to %s', (field, group) => {
  expect(factGroupOf(field)).toBe(group);
});

test('a channel without any value is contact too', () => {
  const diff = diffServices({ channels: [] }, { channels: [{ kind: 'phone', hours: 'Mo', languages: [] }] });
  expect([...factGroupsOf(diff)].sort()).toEqual(['contact', 'hours']);
});
