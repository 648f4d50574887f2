import { expect, test } from 'vitest';
import { toPublicService } from '../../data/model/service.ts';
import { createSnapshot } from '../directory/snapshot.ts';
import { exampleService } from '../store/fixtures/exampleService.ts';
import { findDuplicates } from './duplicates.ts';

const now = new Date('2026-11-24T10:00:00Z');
const known = exampleService(1, {
  name: { fi: 'Maahanmuuttajien neuvontapiste Mosaiikki', sv: 'Rådgivningen Mosaik' },
  provider: { type: 'municipality', municipalityCode: '049' },
});
const snapshot = createSnapshot([toPublicService(known)], 1, now);

const none = {
  name: { fi: 'Aivan muu' },
  provider: { type: 'municipality', municipalityCode: '049' },
  channels: [],
} as const;
const visit = (street: string) => ({
  kind: 'visit' as const,
  address: { street, municipalityCode: '049' },
  languages: [],
});

test.each([
  ['the same name in capitals', { name: { sv: 'RADGIVNINGEN MOSAIK' } }, ['name']],
  [
    'the same street and a like name',
    { name: { fi: 'Mosaiikki neuvontapiste' }, channels: [visit('esimerkkikatu  1')] },
    ['name', 'address'],
  ],
  [
    'the same telephone',
    { channels: [{ kind: 'phone' as const, phone: '+358401234567', languages: [] }] },
    ['phone'],
  ],
])('%s makes a likely duplicate', (_, changes, reasons) => {
  const [first] = findDuplicates(snapshot, { ...none, channels: [], ...changes });
  expect(first).toMatchObject({ id: known.id, slug: known.slug, reasons });
});

test.each([
  ['the same street alone', { channels: [visit('Esimerkkikatu 1')] }],
  [
    'the same name in another municipality',
    { name: known.name, provider: { type: 'municipality' as const, municipalityCode: '837' } },
  ],
  ['a name with one word alike', { name: { fi: 'Työnhakijoiden neuvontapiste' } }],
])('%s makes none', (_, changes) => {
  expect(findDuplicates(snapshot, { ...none, channels: [], ...changes })).toEqual([]);
});
