import { setImmediate } from 'node:timers/promises';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import type { PublicService } from '../../data/model/service.ts';
import type { SearchResult } from '../../data/search/search.ts';
import type { DirectorySnapshot } from '../directory/snapshot.ts';
import type { ExportRow } from './ExportRow.ts';

/** How long the thread makes rows before it sees to others' requests. */
const sliceMs = 8;

/** The rows of an export one by one, made when they are asked for; nothing more is made once the reader stops. */
export async function* rowsOf(
  { services, cardAt }: DirectorySnapshot,
  { rows, distancesKm }: SearchResult,
  { reader, pagesUrl }: { reader: InterfaceLanguage; pagesUrl: string },
): AsyncGenerator<ExportRow> {
  let end = performance.now() + sliceMs;
  for (const row of rows) {
    if (performance.now() >= end) {
      await setImmediate();
      end = performance.now() + sliceMs;
    }
    const service = services[row] as PublicService;
    yield {
      service,
      card: cardAt(row),
      distanceKm: distancesKm?.[row] ?? null,
      reader,
      pageUrl: `${pagesUrl}/${service.slug}`,
    };
  }
}
