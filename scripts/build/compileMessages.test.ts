import { expect, test } from 'vitest';
import { partOf } from './compileMessages.ts';

const groups = ['site', 'home', 'picker', 'filters', 'results', 'ladder', 'card', 'map', 'errors'];
const texts = Object.fromEntries([...groups, 'service', 'mails'].map((group) => [group, { title: group }]));

test('the part of the entry is what every page needs, and nothing else', () => {
  expect(Object.keys(partOf(texts, 'entry'))).toEqual(groups);
});

test('every other part is one group', () => {
  expect(partOf(texts, 'service')).toEqual({ service: { title: 'service' } });
});

test('a part that is not there stops the build', () => {
  expect(() => partOf(texts, 'servce')).toThrow('servce');
});
