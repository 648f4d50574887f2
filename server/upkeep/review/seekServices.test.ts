import { expect, test } from 'vitest';
import { openDirectory } from '../../directory/directory.ts';
import { appendRevision } from '../../store/appendRevision.ts';
import { exampleService } from '../../store/fixtures/exampleService.ts';
import { temporaryStore } from '../../store/fixtures/temporaryStore.ts';
import { seekServices } from './seekServices.ts';

test('services are found by slug, by the address of their page, and by words of any of their names', async () => {
  const { store } = await temporaryStore();
  const names: Record<string, string>[] = [
    { fi: 'Äijälän neuvonta' },
    { fi: 'Kuopion neuvonta', sv: 'Rådgivning i Kuopio' },
  ];
  for (const [index, name] of names.entries()) {
    await appendRevision(store, { service: exampleService(index + 1, { name }), author: 'a', reason: 'r' });
  }
  const snapshot = (await openDirectory(store, () => new Date('2026-11-24T08:00:00Z'))).current();
  const slugs = (text: string) => seekServices(snapshot, text).map((row) => snapshot.services[row]?.slug);
  const [first, second] = [exampleService(1).slug, exampleService(2).slug];
  expect(slugs(first)).toEqual([first]);
  expect(slugs(` https://map.example.org/sv/services/${second}?x=1#y `)).toEqual([second]);
  expect(slugs('aijalan')).toEqual([first]);
  expect(slugs('KUOPIO radgivning')).toEqual([second]);
  expect(slugs('neuvonta').toSorted()).toEqual([first, second].toSorted());
  expect(slugs('neuvonta oulu')).toEqual([]);
  expect(slugs(' !! ')).toEqual([]);
});
