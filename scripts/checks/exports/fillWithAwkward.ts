import { awkwardServices } from '../../../server/exports/fixtures/awkwardServices.ts';
import { importServices } from '../../../server/store/importServices.ts';
import { databasePath, openStore } from '../../../server/store/openStore.ts';
import { syntheticServices } from '../../seed/syntheticServices.ts';

const syntheticCount = 2000;

/** Fills a folder's database with services whose texts trouble readers, and many made-up ones. */
export async function fillWithAwkward(folder: string): Promise<void> {
  const store = await openStore(databasePath(folder));
  try {
    const services = [...awkwardServices(), ...syntheticServices(syntheticCount, 1)];
    await importServices(store, services, { author: 'check', reason: 'To be exported and read back' });
  } finally {
    await store.destroy();
  }
}
